using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Openings;

/// <summary>What has to be known of the periods before, so that settling can begin in mid-life: whatever the rules recall, the standing facts, the open lots.</summary>
internal static class OpeningQuestions
{
    /// <summary>The questions of facts and terms that any text knew by the end of a period, standing facts last.</summary>
    public static EquatableArray<OpeningBalance> Of(Agreement agreement, SettlementPeriod through, int? periods)
    {
        var last = LastText(agreement, through);
        var clauses = ClausesOf(agreement);
        return
        [
            .. agreement.Recollections.Where(asked => !MemoryCheck.IsNew(asked.Name, agreement, last)).SelectMany(asked => Of(asked, last, clauses(asked.Name), periods)),
            .. agreement.Facts.Where(fact => fact.IsStanding && !MemoryCheck.IsNew(fact, agreement, last)).Select(fact => new OpeningBalance(fact, fact.Clause, BalanceKind.Standing)),
        ];
    }

    /// <summary>The lots that any text kept by the end of a period, of which nothing is said yet.</summary>
    public static EquatableArray<OpeningLots> LotsOf(Agreement agreement, SettlementPeriod through)
    {
        var last = LastText(agreement, through);
        return [.. agreement.Lots.Where(lots => !MemoryCheck.IsNew(lots.Total("open"), agreement, last)).Select(lots => new OpeningLots(lots, null))];
    }

    /// <summary>The powers that any text gives, each once, as it stands in the last one that gives it.</summary>
    public static EquatableArray<(ClauseReference Clause, Power Power)> PowersOf(Agreement agreement) =>
    [
        .. agreement.Texts.SelectMany(text => text.Powers).Reverse().DistinctBy(found => (found.Power.Holder.Name, found.Power.Key)).Reverse(),
    ];

    private static IEnumerable<OpeningBalance> Of(Recollection asked, AgreementVersion? last, ClauseReference clause, int? periods)
    {
        if (asked.ToDate)
        {
            yield return new(asked.Name, clause, BalanceKind.ToDate);
        }

        if (asked.WithoutOpen)
        {
            yield return new(asked.Name, clause, BalanceKind.SettledToDate);
        }

        if (asked is { Name: TermDeclaration, Periods: > 0 } && last?.TryDefine(asked.Name.Key, out _) is false)
        {
            yield return new(asked.Name, clause, BalanceKind.LeftWith);
            if (asked.Periods == 1)
            {
                // Its value in the last period is that with which it was left, or none.
                yield break;
            }
        }

        for (var ago = 1; ago <= Math.Min(asked.Periods, periods ?? asked.Periods); ago++)
        {
            yield return new(asked.Name, clause, BalanceKind.Before, ago);
        }
    }

    private static AgreementVersion? LastText(Agreement agreement, SettlementPeriod through) => agreement.TextsOf(through).LastOrDefault()?.Version;

    // That of the last text that defines it.
    private static Func<Named, ClauseReference> ClausesOf(Agreement agreement)
    {
        var clauses = new Dictionary<string, ClauseReference>(StringComparer.Ordinal);
        foreach (var defined in agreement.Versions.SelectMany(version => version.Definitions))
        {
            clauses[defined.Term.Key] = defined.Clause;
        }

        return name => name is FactDeclaration fact ? fact.Clause : clauses.GetValueOrDefault(name.Key);
    }
}
