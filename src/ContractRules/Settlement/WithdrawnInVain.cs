using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>Finds what is withdrawn although it was never given, or was withdrawn before.</summary>
internal sealed class WithdrawnInVain(Agreement agreement)
{
    private readonly Dictionary<string, SortedSet<LocalDate>> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<LocalDate>> _withdrawn = new(StringComparer.Ordinal);
    private readonly HashSet<(SettlementPeriod Period, string List, string Item)> _items = [];

    public static IEnumerable<FactFault> Faults(Agreement agreement, Knowledge knowledge)
    {
        var found = new WithdrawnInVain(agreement);
        return [.. knowledge.Rows
            .OrderBy(row => row.Day)
            .ThenBy(row => row.Facts.Period.Start)
            .SelectMany(row => found.In(row.Facts).Select(fault => fault with { KnownOn = row.Day }))];
    }

    private IEnumerable<FactFault> In(PeriodFacts facts)
    {
        var (period, start) = (facts.Period, facts.Period.Start);
        foreach (var key in facts.Values.Keys)
        {
            Days(_given, key).Add(start);
            Days(_withdrawn, key).Remove(start);
        }

        foreach (var key in facts.Withdrawn)
        {
            if (!Holds(key, start))
            {
                yield return new FactFault(period.Label, key, "nothing was given that could be withdrawn", Expected(key, period));
            }

            Days(_given, key).Remove(start);
            Days(_withdrawn, key).Add(start);
        }

        foreach (var (list, items) in facts.Items)
        {
            foreach (var item in items)
            {
                if (!item.IsWithdrawn)
                {
                    _items.Add((period, list, item.Key));
                }
                else if (!_items.Remove((period, list, item.Key)))
                {
                    yield return new FactFault(period.Label, list, "nothing was given that could be withdrawn", $"an item of {period} that became known before") { Item = item.Key };
                }
            }
        }
    }

    private bool Holds(string key, LocalDate start) => IsStanding(key)
        ? LastBy(start, Days(_given, key)) is { } given && !(LastBy(start, Days(_withdrawn, key)) > given)
        : Days(_given, key).Contains(start);

    private bool IsStanding(string key) => agreement.TryGetFact(key, out var fact) && fact.IsStanding;

    private string Expected(string key, SettlementPeriod period) =>
        $"a fact that became known before, for {period}{(IsStanding(key) ? " or a period before it" : "")}";

    private static LocalDate? LastBy(LocalDate day, SortedSet<LocalDate> days) =>
        days.GetViewBetween(Calendar.First, day).Max is var last && last >= Calendar.First ? last : null;

    private static SortedSet<LocalDate> Days(Dictionary<string, SortedSet<LocalDate>> ofFacts, string key)
    {
        if (!ofFacts.TryGetValue(key, out var days))
        {
            ofFacts.Add(key, days = []);
        }

        return days;
    }
}
