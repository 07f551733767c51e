using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Looks at given facts before they are settled, and lists all that is wrong.</summary>
internal static class FactsCheck
{
    public static EquatableArray<FactFault> Faults(Agreement agreement, IReadOnlyList<PeriodFacts> periods, CarriedState carried) =>
    [
        .. CarriedCheck.Faults(agreement, carried),
        .. periods.SelectMany((facts, index) => OfPeriod(agreement, facts.Period, index == 0 ? carried.Through : periods[index - 1].Period)),
        .. periods.SelectMany(facts => OfValues(agreement, facts)),
    ];

    private static IEnumerable<FactFault> OfPeriod(Agreement agreement, SettlementPeriod period, SettlementPeriod? before)
    {
        if (!period.IsOneOf(agreement.Cadence))
        {
            yield return Fault("the period is none of this agreement", $"one {Named(agreement.Cadence)}");
        }

        if (agreement.InForceOn(period.End) is null)
        {
            yield return Fault($"the period ends before {agreement} is in force", $"a period that ends on or after {new DateValue(agreement.Dated)}");
        }

        if (before is not null && !period.Follows(before))
        {
            yield return Fault($"the period does not follow {before}", $"{before.Next()}");
        }

        FactFault Fault(string found, string expected) => new(period.Label, null, found, expected);
    }

    private static IEnumerable<FactFault> OfValues(Agreement agreement, PeriodFacts facts)
    {
        foreach (var (key, value) in facts.Values)
        {
            if (!agreement.TryGetFact(key, out var fact))
            {
                yield return new FactFault(facts.Period.Label, key, "no such fact", "one that the agreement asks for");
            }
            else if (!fact.Accepts(value))
            {
                yield return new FactFault(facts.Period.Label, key, $"found {value}", fact.Expectation);
            }
        }
    }

    /// <summary>The periods of a cadence in words, with an example.</summary>
    public static string Named(Cadence cadence) => cadence switch
    {
        Cadence.Months => "calendar month, such as 2002-10",
        Cadence.Quarters => "calendar quarter, such as 2002-Q4",
        Cadence.Years => "calendar year, such as 2002",
        _ => "interval, such as 2002-10-01/2002-10-14 or 2002-10-14",
    };
}
