using ContractRules.Agreements.Invariants;
using ContractRules.Observance;

namespace ContractRules.Testing.Invariants;

/// <summary>How an invariant fares, case by case.</summary>
internal sealed class InvariantTally(Invariant invariant)
{
    private long _kept;
    private long _broken;
    private long _undetermined;
    private long _notConcerned;

    /// <summary>Adds the statements of a case.</summary>
    public void Add(InvariantRecord record)
    {
        (_kept, _broken) = (_kept + record.Kept, _broken + record.Broken.Count);
        (_undetermined, _notConcerned) = (_undetermined + record.Undetermined, _notConcerned + record.NotConcerned);
    }

    /// <summary>Adds what was counted elsewhere.</summary>
    public void Add(InvariantTally other)
    {
        (_kept, _broken) = (_kept + other._kept, _broken + other._broken);
        (_undetermined, _notConcerned) = (_undetermined + other._undetermined, _notConcerned + other._notConcerned);
    }

    public CheckedInvariant With(Counterexample? counterexample) => new(invariant, _kept, _broken, _undetermined, _notConcerned, counterexample);
}
