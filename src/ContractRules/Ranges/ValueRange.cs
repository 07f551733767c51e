using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Ranges;

/// <summary>What a rule can come to at most: every value that it is ever determined as lies in its range.</summary>
/// <remarks>A range may be wider than what can really occur, never narrower. A rule that can never be determined has none.</remarks>
[JsonConverter(typeof(Json.IsNoData))]
public abstract record ValueRange
{
    private protected ValueRange()
    {
    }

    /// <summary>Whether a value lies in the range.</summary>
    public abstract bool Holds(Value value);

    /// <summary>The one value.</summary>
    internal static ValueRange Only(Value value) => value switch
    {
        NumberValue(var number) => new NumberRange(number, number),
        TruthValue(var isTrue) => TruthRange.Only(isTrue),
        DateValue(var date) => new DateRange(date, date),
        _ => throw new NotSupportedException($"{value.GetType().Name} has no range."),
    };

    /// <summary>All values of a kind.</summary>
    internal static ValueRange AnyOf(MeasureKind kind) => kind switch
    {
        MeasureKind.Number => NumberRange.Any,
        MeasureKind.Truth => TruthRange.Any,
        _ => DateRange.Any,
    };

    /// <summary>Whether nothing is known of it: it bounds no value.</summary>
    public bool IsUnbounded => this is NumberRange { Least: null, Greatest: null } or DateRange { Earliest: null, Latest: null } or TruthRange { CanHold: true, CanFail: true };

    /// <summary>The range in words, in the unit of what lies in it: <c>between 0.00 and 27,450.00 USD</c>, <c>at least 0.00 USD</c>. What has more digits than are told is rounded outwards.</summary>
    public abstract string InWords(Measure measure);

    /// <summary>The narrowest range that holds what either holds; null where neither holds anything.</summary>
    internal static ValueRange? Hull(ValueRange? one, ValueRange? other) => (one, other) switch
    {
        (null, _) => other,
        (_, null) => one,
        (NumberRange left, NumberRange right) => left.Or(right),
        (TruthRange left, TruthRange right) => left.Or(right),
        (DateRange left, DateRange right) => left.Or(right),
        // Units that don't fit, which the agreement's own check tells.
        _ => one,
    };

    /// <summary>The same range, with each end that has moved since moved to where it can move no further.</summary>
    internal abstract ValueRange WidenedFrom(ValueRange? before);

    /// <summary>All values of its kind.</summary>
    internal abstract ValueRange GivenUp { get; }
}
