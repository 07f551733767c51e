using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Looks at facts with the days on which they became known, and lists all that is wrong.</summary>
internal static class KnowledgeCheck
{
    /// <inheritdoc cref="Knowledge.FaultsUnder"/>
    public static IEnumerable<FactFault> Faults(Agreement agreement, Knowledge knowledge, bool mayWait) =>
    [
        .. OfPeriods(agreement, knowledge, mayWait),
        .. knowledge.Rows.SelectMany(row => OfRow(agreement, row).Select(fault => fault with { KnownOn = row.Day })),
        .. Contradictions(knowledge),
        .. WithdrawnInVain.Faults(agreement, knowledge),
    ];

    // Rows may stand in any order, but the periods of all together adjoin.
    private static IEnumerable<FactFault> OfPeriods(Agreement agreement, Knowledge knowledge, bool mayWait)
    {
        SettlementPeriod? before = null;
        foreach (var period in knowledge.Rows.Select(row => row.Facts.Period).Distinct().OrderBy(period => period.Start).ThenBy(period => period.End))
        {
            var isWaiting = mayWait && before is not null && period.Start > before.End;
            foreach (var fault in FactsCheck.OfPeriod(agreement, period, isWaiting ? null : before))
            {
                yield return fault;
            }

            before = period;
        }
    }

    private static IEnumerable<FactFault> OfRow(Agreement agreement, KnownFacts row)
    {
        var period = row.Facts.Period;
        if (row.Day < period.End || !Calendar.Covers(row.Day))
        {
            yield return new FactFault(
                period.Label,
                KnownFacts.DayKey,
                $"{new DateValue(row.Day)} lies before the end of the period, when its facts cannot be known yet",
                $"{new DateValue(period.End)} or later");
        }

        foreach (var fault in FactsCheck.OfGiven(agreement, row.Facts, mayWithdrawItems: true))
        {
            yield return fault;
        }
    }

    // Of two rows of one period and day none is the later one.
    private static IEnumerable<FactFault> Contradictions(Knowledge knowledge) =>
        from same in knowledge.Rows.GroupBy(row => (row.Facts.Period, row.Day))
        where same.Skip(1).Any()
        from fault in Contradictions(same.Key.Period, [.. same.Select(row => row.Facts)])
        select fault with { KnownOn = same.Key.Day };

    private static IEnumerable<FactFault> Contradictions(SettlementPeriod period, List<PeriodFacts> rows) =>
    [
        .. rows.SelectMany(row => row.Values.Select(given => (Fact: given.Key, Said: (object)given.Value)).Concat(row.Withdrawn.Select(key => (Fact: key, Said: (object)"withdrawn"))))
            .GroupBy(given => given.Fact, given => given.Said, StringComparer.Ordinal)
            .Where(said => said.Distinct().Skip(1).Any())
            .Select(said => new FactFault(period.Label, said.Key, $"two rows of one day say {string.Join(" and ", said.Distinct())}", "one of them, or another day for the later one")),
        .. rows.SelectMany(row => row.Items.SelectMany(list => list.Value, (list, item) => (List: list.Key, Item: item)))
            .GroupBy(given => (given.List, given.Item.Key), given => given.Item)
            .Where(said => said.Distinct().Skip(1).Any())
            .Select(said => new FactFault(period.Label, said.Key.List, "two rows of one day give the item differently", "one of them, or another day for the later one") { Item = said.Key.Key }),
    ];
}
