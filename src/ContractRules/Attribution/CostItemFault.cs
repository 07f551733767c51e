using System.Text.Json.Serialization;

namespace ContractRules.Attribution;

/// <summary>Something wrong in a cost item. While there is any, nothing is attributed.</summary>
/// <param name="Item">The place of the item among those given, counted from 0.</param>
/// <param name="Part">Which part of it is wrong.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record CostItemFault(int Item, CostItemPart Part, string Found, string Expected)
{
    /// <summary>The fault in words, without its place.</summary>
    public string Message => $"{Found}; expected {Expected}";

    /// <summary>The place and the fault in words.</summary>
    public override string ToString() => $"item {Item}: {Message}";
}
