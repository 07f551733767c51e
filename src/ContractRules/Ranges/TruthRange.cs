using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Ranges;

/// <summary>Which truths a condition can come to.</summary>
/// <param name="CanHold">Whether it can hold.</param>
/// <param name="CanFail">Whether it can fail to hold.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record TruthRange(bool CanHold, bool CanFail) : ValueRange
{
    /// <summary>A condition of which nothing is known.</summary>
    public static TruthRange Any { get; } = new(true, true);

    /// <summary>A condition that always, or never, holds.</summary>
    public static TruthRange Only(bool holds) => new(holds, !holds);

    /// <inheritdoc/>
    public override bool Holds(Value value) => value.NotNull() is TruthValue(var isTrue) && (isTrue ? CanHold : CanFail);

    /// <summary>The contrary condition.</summary>
    internal TruthRange Opposite => new(CanFail, CanHold);

    /// <summary>The narrowest that holds what either holds.</summary>
    internal TruthRange Or(TruthRange other) => new(CanHold || other.CanHold, CanFail || other.CanFail);

    /// <inheritdoc/>
    internal override ValueRange WidenedFrom(ValueRange? before) => this;

    /// <inheritdoc/>
    internal override ValueRange GivenUp => Any;

    /// <inheritdoc/>
    public override string InWords(Measure measure) => (CanHold, CanFail) switch
    {
        (true, true) => "yes or no",
        (true, false) => "yes in any case",
        _ => "no in any case",
    };

    /// <summary>The range in words: <c>true or false</c>.</summary>
    public override string ToString() => (CanHold, CanFail) switch
    {
        (true, true) => "true or false",
        (true, false) => "always true",
        _ => "always false",
    };
}
