using ContractRules.Comparison;
using ContractRules.Settlement;

namespace ContractRules.Documents.TrueUps;

/// <summary>An item that was given otherwise, in the cells of a table: what it is called, what it was, what it is.</summary>
internal static class ItemChangeWords
{
    /// <summary>The three cells.</summary>
    public static string[] Of(ItemChange change) => [$"{change.List} {change.Key}", InWords(change.AsSettled), InWords(change.SettledAgain)];

    private static string InWords(Item? item) => item?.FieldsInWords ?? "none";
}
