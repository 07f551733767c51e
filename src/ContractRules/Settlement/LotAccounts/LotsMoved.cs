using ContractRules.Values;

namespace ContractRules.Settlement.LotAccounts;

/// <summary>What became of lots in a period.</summary>
/// <param name="OfThePeriod">All that were open at any time in it, with what became of each; none where that is not known.</param>
/// <param name="Open">Those that are open when it ends.</param>
internal sealed record LotsMoved(EquatableArray<Item> OfThePeriod, OpenLots Open)
{
    /// <summary>The lots as they stand once all is moved, or why that is not known.</summary>
    public static LotsMoved Of(IReadOnlyList<MovingLot> lots, EquatableArray<Reason> unknown) => unknown.Count > 0
        ? new([], new OpenLots([], Reason.Together(unknown)))
        : new([.. lots.Select(lot => lot.OfThePeriod)], new OpenLots([.. lots.Where(lot => lot.IsOpen).Select(lot => lot.Open)], []));
}
