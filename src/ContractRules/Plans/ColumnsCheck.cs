using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans.Columns;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>Looks at columns of facts before they are settled, and lists all that is wrong, row by row.</summary>
internal static class ColumnsCheck
{
    /// <summary>What is wrong in the periods, and in what is given.</summary>
    public static IEnumerable<FactFault> Faults(Agreement agreement, IReadOnlyList<FactColumns> periods, SettlementPeriod? through) =>
    [
        .. periods.SelectMany((facts, index) => FactsCheck.OfPeriod(agreement, facts.Period, index == 0 ? through : periods[index - 1].Period)),
        .. periods.SelectMany(facts => facts.Columns.SelectMany(given => OfFact(agreement, facts, given))),
        .. periods.SelectMany(facts => facts.Rowwise).SelectMany(given => FactsCheck.OfGiven(agreement, given.Facts).Select(fault => fault.InRow(given.Row))),
    ];

    private static IEnumerable<FactFault> OfFact(Agreement agreement, FactColumns facts, GivenColumn given)
    {
        var fact = given.Fact;
        if (!agreement.TryGetFact(fact.Key, out var declared) || declared != fact)
        {
            return [new FactFault(facts.Period.Label, fact.Key, "no such fact", "one that the agreement asks for")];
        }

        var (least, most) = FactBounds.Of(fact);
        return least is null && most is null ? [] : OutOfRange(facts, given, least, most);
    }

    private static IEnumerable<FactFault> OutOfRange(FactColumns facts, GivenColumn given, BigInteger? least, BigInteger? most)
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
                yield return new FactFault(facts.Period.Label, fact.Key, $"found {facts.ValueIn(fact, row)}", fact.Expectation).InRow(row);
            }
        }
    }
}
