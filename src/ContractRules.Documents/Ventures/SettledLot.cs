using ContractRules.Documents.Input;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Ventures;

/// <summary>What rows of ventures came to that were read together.</summary>
public sealed class SettledLot
{
    private SettledLot(VentureLot? lot, SettledRows settled) =>
        (Settled, Faults, IsCutOff) = (settled, lot is null ? [] : [.. lot.Faults, .. settled.Faults.Select(lot.PlaceOf)], lot?.IsCutOff ?? false);

    /// <summary>What each of some lots comes to; then, without any row, what passes on of all ventures that were not let go of before.</summary>
    internal static IEnumerable<SettledLot> Each(IEnumerable<VentureLot> lots, Plan plan, VentureOrder order, IEnumerable<VentureState>? carried)
    {
        var underWay = new Queue<VentureLot>();
        foreach (var settled in plan.Settle(lots.Select(Rows), order, carried))
        {
            yield return new(underWay.TryDequeue(out var lot) ? lot : null, settled);
        }

        VentureRows Rows(VentureLot lot)
        {
            underWay.Enqueue(lot);
            return lot.Rows;
        }
    }

    /// <summary>The rows, settled.</summary>
    public SettledRows Settled { get; }

    /// <summary>What was wrong in them, each with its place.</summary>
    public EquatableArray<InputFault> Faults { get; }

    /// <summary>Whether what follows it could not be read, so that what passes on is not that of all rows.</summary>
    public bool IsCutOff { get; }

    /// <summary>How many rows, and how many faults.</summary>
    public override string ToString() => Settled.ToString();
}
