using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Looks at the year to true up and at the periods that an audit adjusts: do they fit what was settled?</summary>
internal static class AuditedFactsCheck
{
    public static IEnumerable<FactFault> Faults(IReadOnlyList<PeriodFacts> periods, IReadOnlyList<PeriodFacts> audited, SettlementPeriod year)
    {
        var settled = periods.Select(facts => facts.Period).ToList();
        return [.. OfYear(settled, year), .. OfAudited(settled, audited, year)];
    }

    private static IEnumerable<FactFault> OfYear(List<SettlementPeriod> settled, SettlementPeriod year)
    {
        if (!settled.Any(period => year.Holds(period)))
        {
            yield return new(year.Label, null, $"no period settled lies in {year}", settled.Count > 0
                ? $"a year between {settled[0]} and {settled[^1]}"
                : "facts of at least one period of the year");
        }

        foreach (var period in settled.Where(period => !year.Holds(period) && period.Start <= year.End && period.End >= year.Start))
        {
            yield return new(period.Label, null, $"the period lies only partly in {year}", "a year of whole periods");
        }
    }

    private static IEnumerable<FactFault> OfAudited(List<SettlementPeriod> settled, IReadOnlyList<PeriodFacts> audited, SettlementPeriod year)
    {
        var known = settled.ToHashSet();
        foreach (var repeated in audited.GroupBy(facts => facts.Period).Where(group => group.Count() > 1))
        {
            yield return new(repeated.Key.Label, null, "the period is audited more than once", "each period once");
        }

        foreach (var period in audited.Select(facts => facts.Period).Distinct())
        {
            if (!year.Holds(period))
            {
                yield return new(period.Label, null, $"the period does not lie in {year}, the year to true up", $"a period of {year}");
            }
            else if (!known.Contains(period))
            {
                yield return new(period.Label, null, "the period is audited, but was not settled", "a period of the facts as settled");
            }
        }
    }
}
