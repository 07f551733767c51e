using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement.LotAccounts;

/// <summary>The lots of one kind while a period moves them, and what keeps that from being known.</summary>
internal sealed class LotLedger
{
    private readonly List<MovingLot> _lots;
    private readonly List<Reason> _unknown;

    /// <summary>The lots as the period before left them.</summary>
    public LotLedger(LotsDeclaration kind, OpenLots brought) =>
        (Kind, _lots, _unknown) = (kind, [.. brought.Lots.Select(lot => MovingLot.BroughtForward(kind, lot))], [.. brought.Unknown]);

    /// <summary>Of which kind they are.</summary>
    public LotsDeclaration Kind { get; }

    /// <summary>The lots of which something is open now.</summary>
    public IEnumerable<MovingLot> Open => _lots.Where(lot => lot.IsOpen);

    /// <summary>All that were open at any time in the period, with what became of each; none where that is not known.</summary>
    public EquatableArray<Item> OfThePeriod => _unknown.Count == 0 ? [.. _lots.Select(lot => lot.OfThePeriod)] : [];

    /// <summary>Those that the next period finds open.</summary>
    public OpenLots Carried => _unknown.Count == 0 ? new([.. Open.Select(lot => lot.Open)], []) : new([], Reason.Together([.. _unknown]));

    /// <summary>Takes in a lot with all its fields.</summary>
    public void Enter(Item lot, Value amount) => _lots.Add(MovingLot.Entering(Kind, lot, amount));

    /// <summary>Takes down why something about them is not known.</summary>
    public void LeaveUnknown(IEnumerable<Reason> reasons) => _unknown.AddRange(reasons);

    /// <summary>Takes down why something about them is not known, by the items of which that is so.</summary>
    public void LeaveUnknown(IEnumerable<(Reason Why, ItemScope Item)> ofItems) => _unknown.AddRange(ofItems
        .GroupBy(found => found.Why, found => found.Item)
        .Select(found => found.Key.OfItems(found.First().Name, found.Count())));
}
