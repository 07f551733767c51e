using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Invariants;

/// <summary>How an invariant fares, case by case. The first case that breaks it is made as small as it goes.</summary>
internal sealed class RunningCheck(Invariant invariant, TimelineShape shape)
{
    private long _kept;
    private long _broken;
    private long _undetermined;
    private long _notConcerned;
    private Counterexample? _counterexample;

    /// <summary>Adds the statements of a case.</summary>
    public void Add(InvariantRecord record, Agreement read, EquatableArray<PeriodFacts> periods)
    {
        (_kept, _broken) = (_kept + record.Kept, _broken + record.Broken.Count);
        (_undetermined, _notConcerned) = (_undetermined + record.Undetermined, _notConcerned + record.NotConcerned);
        if (_counterexample is null && record.Broken.Count > 0)
        {
            _counterexample = Smallest.Of(invariant, read, periods, shape);
        }
    }

    public CheckedInvariant ToChecked() => new(invariant, _kept, _broken, _undetermined, _notConcerned, _counterexample);
}
