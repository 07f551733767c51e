using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Looks at given facts before they are settled, and lists all that is wrong.</summary>
internal static class FactsCheck
{
    public static EquatableArray<FactFault> Faults(Agreement agreement, IReadOnlyList<PeriodFacts> periods, CarriedState carried) =>
    [
        .. CarriedCheck.Faults(agreement, carried),
        .. periods.SelectMany((facts, index) => OfPeriod(agreement, facts.Period, index == 0 ? carried.Through : periods[index - 1].Period)),
        .. periods.SelectMany(facts => OfGiven(agreement, facts)),
    ];

    /// <summary>What is wrong in the facts and items of a period, whatever was given for others.</summary>
    public static IEnumerable<FactFault> OfGiven(Agreement agreement, PeriodFacts facts, bool mayWithdrawItems = false) =>
        [.. OfValues(agreement, facts), .. ItemsCheck.Faults(agreement, facts, mayWithdrawItems)];

    /// <summary>What is wrong in a period itself.</summary>
    public static IEnumerable<FactFault> OfPeriod(Agreement agreement, SettlementPeriod period, SettlementPeriod? before)
    {
        if (agreement.Periods.First is { } first && period.Start <= first.End && period != first)
        {
            yield return Fault($"the period begins before the end of the first one, {first}", $"{first}, or one that follows it");
        }
        else if (!agreement.Periods.Include(period))
        {
            yield return Fault("the period is none of this agreement", $"one {Named(agreement.Cadence)}");
        }

        if (agreement.TextsOf(period).LastOrDefault() is not { } text)
        {
            yield return Fault($"the period ends before {agreement} is in force", $"a period that ends on or after {new DateValue(agreement.Dated)}");
        }
        else if (text.Faults.Count > 0)
        {
            yield return Fault(
                string.Join("; ", text.Faults),
                $"periods that begin on {string.Join(" and on ", text.Changes.Select(change => new DateValue(change.Amendment.Effective)))}");
        }

        if (before is not null && !period.Follows(before))
        {
            yield return Fault($"the period does not follow {before}", agreement.Periods.ExpectedAfter(before));
        }

        foreach (var year in agreement.InForceOn(period.End)?.Years ?? [])
        {
            if (year.NextFirstDay(period.Start.PlusDays(1)) is { } begins && begins <= period.End)
            {
                yield return Fault($"{year} begins on {new DateValue(begins)}, inside the period", $"a period that ends on or before {new DateValue(begins.PlusDays(-1))}");
            }
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
            else if (facts.Measures.TryGet(key, out var given) && given is { } measure && measure != fact.Measure)
            {
                yield return new FactFault(facts.Period.Label, key, $"found {Wording.Of(value, measure)}, a fact of the same key in {measure}", fact.Expectation);
            }
            else if (!fact.Accepts(value))
            {
                yield return new FactFault(facts.Period.Label, key, $"found {value}", fact.Expectation);
            }
        }

        foreach (var key in facts.Withdrawn.Where(key => !agreement.TryGetFact(key, out _)))
        {
            yield return new FactFault(facts.Period.Label, key, "no such fact", "one that the agreement asks for");
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
