using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Attribution;

/// <summary>A cost and the one sub-clause that it counts under.</summary>
/// <param name="Item">The cost.</param>
/// <param name="Heading">The first heading of the register that covers it.</param>
/// <param name="AlsoCovering">The sub-clauses that cover it too, in the order of the register; it doesn't count under them.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record AttributedItem(CostItem Item, CostHeading Heading, EquatableArray<ClauseReference> AlsoCovering)
{
    /// <summary>The item.</summary>
    public CostItem Item { get; init => field = value.NotNull(); } = Item.NotNull();

    /// <summary>The heading that it counts under.</summary>
    public CostHeading Heading { get; init => field = value.NotNull(); } = Heading.NotNull();

    /// <summary>Why it counts there: <c>first of 2(2)(a), 2(2)(b), which cover it</c>.</summary>
    public string Reason => AlsoCovering.Count == 0
        ? "the only one that covers it"
        : $"first of {string.Join(", ", [Heading.Clause, .. AlsoCovering])}, which cover it";

    /// <summary>The cost, its sub-clause and why.</summary>
    public override string ToString() => $"{Item.Description}, {Item.Amount}: {Heading.Clause}, {Reason}";
}
