using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Finds the items that were given otherwise for one of two statements of a period.</summary>
internal static class ComparedItems
{
    public static EquatableArray<ItemChange> Of(Statement asSettled, Statement settledAgain) =>
    [
        .. from list in settledAgain.Version.Items.Concat(asSettled.Version.Items).Distinct()
           let before = Given(asSettled, list.Key)
           let after = Given(settledAgain, list.Key)
           where before != after
           let known = after.ToLookup(item => item.Key)
           from change in before.Select(item => new ItemChange(list, item.Key, item, known[item.Key].FirstOrDefault()))
               .Concat(after.ExceptBy(before.Select(item => item.Key), item => item.Key).Select(item => new ItemChange(list, item.Key, null, item)))
           where change.AsSettled != change.SettledAgain
           select change,
    ];

    private static EquatableArray<Item> Given(Statement statement, string list) =>
        statement.Basis.Facts.Items.TryGet(list, out var items) ? items : [];
}
