using ContractRules.Values;

namespace ContractRules.Settlement.LotAccounts;

/// <summary>What became of lots, as one looks at them at some time in a period.</summary>
/// <param name="Lots">The lots as items; none where they are not known.</param>
/// <param name="Open">Those that are open then, or why they are not known.</param>
internal sealed record LotsMoved(EquatableArray<Item> Lots, OpenLots Open);
