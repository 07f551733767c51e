using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Openings;

/// <summary>The lots that are open where settling begins in mid-life.</summary>
/// <param name="Lots">What they are.</param>
/// <param name="Open">Each as an item, with what remains of it and its fields, those that came in first standing first; null where that was not said.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record OpeningLots(LotsDeclaration Lots, EquatableArray<Item>? Open)
{
    /// <summary>What they are.</summary>
    public LotsDeclaration Lots { get; init => field = value.NotNull(); } = Lots.NotNull();

    /// <summary>The lots, or that nothing was said of them.</summary>
    public override string ToString() => $"{Lots}: {(Open is { } open ? open.Count == 0 ? "none" : string.Join("; ", open) : "not given")}";
}
