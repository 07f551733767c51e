using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>An item that was given otherwise when its period was settled again.</summary>
/// <param name="List">The list that it belongs to.</param>
/// <param name="Key">What it is called.</param>
/// <param name="AsSettled">The item as settled; null where there was none.</param>
/// <param name="SettledAgain">The item as settled again; null where there is none any more.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ItemChange(ItemsDeclaration List, string Key, Item? AsSettled, Item? SettledAgain)
{
    /// <summary>The list that it belongs to.</summary>
    public ItemsDeclaration List { get; init => field = value.NotNull(); } = List.NotNull();

    /// <summary>What it is called.</summary>
    public string Key { get; init => field = value.NotBlank(); } = Key.NotBlank();

    /// <summary>The change in words: <c>call C-17: seconds 95, settled again seconds 59</c>.</summary>
    public override string ToString() => $"{List} {Key}: {InWords(AsSettled)}, settled again {InWords(SettledAgain)}";

    private static string InWords(Item? item) => item?.FieldsInWords ?? "not given";
}
