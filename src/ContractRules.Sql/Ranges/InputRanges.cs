using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Sql.Ranges;

/// <summary>What is known of all that comes into a step: of facts from their ranges, of the state from what can have passed on.</summary>
internal sealed class InputRanges(SqlCapacity capacity, IReadOnlyDictionary<StateColumn, StateRange> state)
{
    /// <summary>What is known of what a step reads.</summary>
    public InputProfile Of(Step input) => input switch
    {
        { Reads: { } supplied } => new(true, true, Of(supplied)),
        StateStep(var column) => new(true, state[column].CanBeOpen, state[column].Within),
        { IsTruth: true } => new(true, true, new(0, 1)),
        ItemsStep items when Measuring.Of(items.Rule) is { Kind: MeasureKind.Date } => new(true, true, DayNumber.Reached),
        _ => new(true, true, new(-capacity.Greatest, capacity.Greatest)),
    };

    private Bounds Of(Supplied fact) => fact.Measure.Kind switch
    {
        MeasureKind.Truth => new(0, 1),
        MeasureKind.Date => DayNumber.Given,
        _ => new(StepsOf(fact, fact.Minimum, RoundingMode.Up) ?? Least(fact), StepsOf(fact, fact.Maximum, RoundingMode.Down) ?? capacity.Greatest),
    };

    // What is at least something great can be as much greater.
    private BigInteger Least(Supplied fact) => BigInteger.Min(-capacity.Greatest, StepsOf(fact, fact.Maximum, RoundingMode.Down) ?? 0);

    private static BigInteger? StepsOf(Supplied fact, Rational? limit, RoundingMode mode) =>
        limit is { } number ? Dividing.Rounded(number.Numerator * BigInteger.Pow(10, fact.Decimals), number.Denominator, mode) : null;
}
