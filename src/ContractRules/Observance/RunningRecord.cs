using ContractRules.Agreements.Invariants;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>How an invariant fares, statement by statement.</summary>
internal sealed class RunningRecord(Invariant invariant)
{
    private readonly List<BrokenInvariant> _broken = [];
    private int _kept;
    private int _undetermined;
    private int _notConcerned;

    /// <summary>Adds a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="basis">What it was made from, with what the invariant recalls.</param>
    /// <param name="evaluation">What its rules come to.</param>
    public void Add(Statement statement, StatementBasis basis, Evaluation evaluation)
    {
        if (!invariant.IsMeantUnder(basis.Readings) || !invariant.Concerns(basis.Version))
        {
            _notConcerned++;
            return;
        }

        switch (evaluation.Of(invariant.Rule, invariant.Clause).Value)
        {
            case TruthValue(true):
                _kept++;
                break;
            case TruthValue(false):
                _broken.Add(new(invariant, statement, basis));
                break;
            default:
                _undetermined++;
                break;
        }
    }

    public InvariantRecord ToRecord() => new(invariant, _kept, [.. _broken], _undetermined, _notConcerned);
}
