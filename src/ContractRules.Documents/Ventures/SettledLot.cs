using ContractRules.Documents.Input;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Ventures;

/// <summary>What rows of ventures came to that were read together.</summary>
public sealed class SettledLot
{
    internal SettledLot(VentureLot? lot, SettledRows settled) =>
        (Settled, Faults) = (settled, lot is null ? [] : [.. lot.Faults, .. settled.Faults.Select(lot.PlaceOf)]);

    /// <summary>The rows, settled.</summary>
    public SettledRows Settled { get; }

    /// <summary>What was wrong in them, each with its place.</summary>
    public EquatableArray<InputFault> Faults { get; }

    /// <summary>How many rows, and how many faults.</summary>
    public override string ToString() => Settled.ToString();
}
