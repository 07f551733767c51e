using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Looks at the items given for a period before it is settled, and lists all that is wrong.</summary>
internal static class ItemsCheck
{
    /// <summary>All that is wrong.</summary>
    /// <param name="agreement">The agreement that asks for the items.</param>
    /// <param name="facts">The period with its items.</param>
    /// <param name="mayWithdraw">Whether an item may take back one that became known before.</param>
    public static IEnumerable<FactFault> Faults(Agreement agreement, PeriodFacts facts, bool mayWithdraw) =>
        from given in facts.Items
        from fault in agreement.TryGetItems(given.Key, out var declared)
            ? OfItems(given.Value, declared, facts.Period, mayWithdraw)
            : [new FactFault(facts.Period.Label, given.Key, "no such items", "a list that the agreement asks for")]
        select fault;

    private static IEnumerable<FactFault> OfItems(EquatableArray<Item> items, ItemsDeclaration declared, SettlementPeriod period, bool mayWithdraw)
    {
        var keys = new HashSet<string>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!keys.Add(item.Key))
            {
                yield return Fault(item, null, "the key is given twice", "each key once in a period");
            }

            if (item.IsWithdrawn)
            {
                if (!mayWithdraw)
                {
                    yield return Fault(item, null, "nothing was given that could be withdrawn", "an item that became known before");
                }

                continue;
            }

            foreach (var (key, value) in item.Values)
            {
                if (declared.Fields.FirstOrDefault(field => field.Key == key) is not { } field)
                {
                    yield return Fault(item, key, "no such field", $"one of {Fields(declared)}");
                }
                else if (!field.Accepts(value))
                {
                    yield return Fault(item, key, $"found {value}", field.Expectation);
                }
            }

            foreach (var (key, _) in item.Names)
            {
                if (!declared.Texts.Any(text => text.Key == key))
                {
                    yield return Fault(item, key, "no such field for a name", $"one of {Fields(declared)}");
                }
            }

            if (declared.DatedBy is { } dated && (!item.Values.TryGet(dated.Key, out var day) || day is not DateValue(var on) || on < period.Start || on > period.End))
            {
                yield return Fault(item, dated.Key, day is null ? "the date is missing" : $"found {day}", $"a date from {new DateValue(period.Start)} to {new DateValue(period.End)}");
            }
        }

        FactFault Fault(Item item, string? field, string found, string expected) =>
            new(period.Label, declared.Key, found, expected) { Item = item.Key, Field = field };
    }

    private static string Fields(ItemsDeclaration declared) =>
        Wording.Listed([.. declared.Fields.Select(field => field.Key), .. declared.Texts.Select(text => text.Key)], "and");
}
