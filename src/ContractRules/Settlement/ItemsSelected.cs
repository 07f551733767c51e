namespace ContractRules.Settlement;

/// <summary>The items that a rule goes over, by whether they count.</summary>
/// <param name="Counting">What the rule is said of: each item that counts, or each group of them.</param>
/// <param name="Unknown">What may count or not, or belong to any group, and why that is not known.</param>
/// <param name="Apart">How many items don't count.</param>
internal sealed record ItemsSelected(IReadOnlyList<ItemScope> Counting, IReadOnlyList<(ItemScope Scope, Outcome Why)> Unknown, int Apart);
