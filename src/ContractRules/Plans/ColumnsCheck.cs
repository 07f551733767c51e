using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans.Columns;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>Looks at columns of facts before they are settled, and lists all that is wrong, row by row.</summary>
internal static class ColumnsCheck
{
    /// <summary>What is wrong in the periods, and in what is given.</summary>
    public static IEnumerable<ColumnFault> Faults(Agreement agreement, IReadOnlyList<FactColumns> periods, SettlementPeriod? through) =>
    [
        .. periods.SelectMany((facts, index) => FactsCheck.OfPeriod(agreement, facts.Period, index == 0 ? through : periods[index - 1].Period)
            .Select(fault => new ColumnFault(facts.Period, Row: null, fault))),
        .. periods.SelectMany(facts => facts.Columns.SelectMany(given => OfFact(agreement, facts, given))),
        .. periods.SelectMany(facts => facts.Rowwise).SelectMany(given => OfRow(agreement, given.Row, given.Facts)),
    ];

    private static IEnumerable<ColumnFault> OfRow(Agreement agreement, int row, PeriodFacts facts) =>
        FactsCheck.OfGiven(agreement, facts).Select(fault => new ColumnFault(facts.Period, row, fault));

    private static IEnumerable<ColumnFault> OfFact(Agreement agreement, FactColumns facts, GivenColumn given)
    {
        var fact = given.Fact;
        if (!agreement.TryGetFact(fact.Key, out var declared) || declared != fact)
        {
            return [new(facts.Period, Row: null, new(facts.Period.Label, fact.Key, "no such fact", "one that the agreement asks for"))];
        }

        var (least, most) = Range(fact);
        return least is null && most is null ? [] : OutOfRange(facts, given, least, most);
    }

    private static IEnumerable<ColumnFault> OutOfRange(FactColumns facts, GivenColumn given, BigInteger? least, BigInteger? most)
    {
        var (fact, column, found) = given;
        // Hardly any batch has one.
        if (!found.AnyKnown || !(found.Within.Least < least || found.Within.Most > most))
        {
            yield break;
        }

        for (var row = 0; row < facts.Rows; row++)
        {
            if (column.IsKnown(row) && (column[row] < least || column[row] > most))
            {
                yield return new(facts.Period, row, new(facts.Period.Label, fact.Key, $"found {facts.ValueIn(fact, row)}", fact.Expectation));
            }
        }
    }

    private static (BigInteger? Least, BigInteger? Most) Range(FactDeclaration fact) => fact.Measure.Kind switch
    {
        MeasureKind.Date => (DayNumber.Given.Least, DayNumber.Given.Most),
        MeasureKind.Number => (Steps(fact.Minimum, fact.Decimals, RoundingMode.Up), Steps(fact.Maximum, fact.Decimals, RoundingMode.Down)),
        _ => (null, null),
    };

    // A bound between two smallest steps is kept by the one inside.
    private static BigInteger? Steps(Rational? bound, int decimals, RoundingMode mode) =>
        bound is { } number ? new Rounding(0, mode).Apply(number * new Rational(BigInteger.Pow(10, decimals), BigInteger.One)).Numerator : null;
}
