using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Plans.PlannableRules;

namespace ContractRules.Tests.Plans;

/// <summary>Facts of rows as columns: row by row, and numbers that 64 bits hold as integers, with anything in the rows where nothing is given.</summary>
internal static class GivenColumns
{
    private static readonly Func<FactColumns, Given, FactColumns>[] _numbers = [.. ((Fact<Money>[])[Amount, Credit, Rent]).Select(With), With(Part)];

    /// <summary>The columns of each month.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="months">The facts of some rows, month by month.</param>
    /// <param name="times">How often the rows stand one after another.</param>
    /// <param name="garbage">What stands in the cells of rows for which nothing is given, again and again.</param>
    public static IReadOnlyList<FactColumns> Of(Agreement agreement, PeriodFacts[][] months, int times, long[] garbage) =>
        [.. months.Select(month => Of(agreement, [.. Enumerable.Repeat(month, times).SelectMany(each => each)], garbage))];

    private static FactColumns Of(Agreement agreement, PeriodFacts[] rows, long[] garbage) =>
        _numbers.Aggregate(FactColumns.Of(agreement, rows), (columns, given) => given(columns, new(agreement, rows, garbage)));

    private static Func<FactColumns, Given, FactColumns> With<T>(Fact<T> fact)
        where T : struct => (columns, given) => given.StepsOf(fact.Declaration) is { } steps ? columns.With(fact, steps, given.RowsOf(fact.Declaration)) : columns;

    private sealed record Given(Agreement Agreement, PeriodFacts[] Rows, long[] Garbage)
    {
        public bool[] RowsOf(FactDeclaration fact) => [.. Rows.Select(row => row.Values.TryGet(fact.Key, out _))];

        // None of a fact that isn't asked for, or that more than 64 bits take in some row.
        public long[]? StepsOf(FactDeclaration fact)
        {
            var steps = Rows.Select(row => row.Values.TryGet(fact.Key, out var value) && value is NumberValue(var number) ? (BigInteger?)(number * fact.StepsToOne()).Numerator : null).ToArray();
            return Agreement.Facts.Contains(fact) && Array.TrueForAll(steps, step => step is null || step.Value.GetBitLength() <= 63)
                ? [.. steps.Select((step, row) => step is { } integer ? (long)integer : Garbage[row % Garbage.Length])]
                : null;
        }
    }

    private static Rational StepsToOne(this FactDeclaration fact) => new(BigInteger.Pow(10, fact.Decimals), BigInteger.One);
}
