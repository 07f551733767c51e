using System.Numerics;
using System.Text.Json.Serialization;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>What passes on from period to period of one fact or term, or of the agreement: <c>venture-cost to date</c>.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class CarriedColumn
{
    private readonly StateColumn _column;

    internal CarriedColumn(StateColumn column, int place, int? divisorPlace) => (_column, Place, DivisorPlace) = (column, place, divisorPlace);

    /// <summary>The columns of a state, of which those that others are divided by are none of their own.</summary>
    internal static IEnumerable<CarriedColumn> Of(IReadOnlyList<StateColumn> state)
    {
        var places = state.Index().ToDictionary(column => column.Item.Name, column => column.Index);
        return state.Index().Where(column => !column.Item.IsDivisor)
            .Select(column => new CarriedColumn(column.Item, column.Index, column.Item.Partner is { } divisor ? places[divisor] : null));
    }

    /// <summary>What it is called; no two columns of a plan are called the same.</summary>
    public string Name => _column.Name;

    /// <summary>Whether it holds numbers, dates or truths.</summary>
    public MeasureKind Kind => _column.IsTruth ? MeasureKind.Truth : _column.IsDate ? MeasureKind.Date : MeasureKind.Number;

    /// <summary>What it can hold, in words: <c>a number counted in 1/100</c>.</summary>
    public string Expectation => Kind switch
    {
        MeasureKind.Truth => "true or false",
        MeasureKind.Date => "a date such as 2002-10-31",
        _ when DivisorPlace is not null => "a number such as 12.34 or 3/7",
        _ => $"a number counted in 1/{_column.Denominator}",
    };

    /// <summary>The place of its integers, truths or days in the state of the plan.</summary>
    internal int Place { get; }

    /// <summary>The place of what these are divided by; null where their denominator is known beforehand.</summary>
    internal int? DivisorPlace { get; }

    /// <summary>Whether it can hold a value.</summary>
    public bool Accepts(Value value) => (value.NotNull(), Kind) switch
    {
        (NumberValue(var number), MeasureKind.Number) => DivisorPlace is not null || (number * new Rational(_column.Denominator, BigInteger.One)).IsInteger,
        (TruthValue, MeasureKind.Truth) => true,
        (DateValue(var date), MeasureKind.Date) => DayNumber.Reached is var days && DayNumber.Of(date) is var day && day >= days.Least && day <= days.Most,
        _ => false,
    };

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Whether it stands in a state.</summary>
    internal bool IsOneOf(IReadOnlyList<StateColumn> state) => Place < state.Count && ReferenceEquals(state[Place], _column);

    internal Value ValueOf(BigInteger integer, BigInteger? divisor) => CellValue.Of(integer, Kind, _column.Denominator * (divisor ?? BigInteger.One));

    /// <summary>The integers, truths or days of values.</summary>
    internal BigInteger?[] IntegersOf(IReadOnlyList<Value?> values) => [.. values.Select(value => value is null ? null : Counted(value))];

    /// <summary>What the integers of values are divided by as well.</summary>
    internal static BigInteger?[] DivisorsOf(IReadOnlyList<Value?> values) => [.. values.Select(value => value is NumberValue(var number) ? number.Denominator : (BigInteger?)null)];

    private BigInteger? Counted(Value value) => value switch
    {
        NumberValue(var number) => DivisorPlace is not null ? number.Numerator : (number * new Rational(_column.Denominator, BigInteger.One)).Numerator,
        TruthValue(var holds) => holds ? BigInteger.One : BigInteger.Zero,
        DateValue(var date) => DayNumber.Of(date),
        _ => null,
    };
}
