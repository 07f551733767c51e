using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>What invariants recall from one statement to the next and the agreement itself does not.</summary>
internal sealed class Lookback(EquatableArray<Invariant> invariants)
{
    private readonly EquatableArray<Recollection> _asked = Recollection.Of(invariants.Select(invariant => invariant.Rule));
    private EquatableArray<Recollection> _kept;
    private EquatableMap<Memory>? _memories;

    /// <summary>What was carried into the period of a statement, with what invariants recall beside it.</summary>
    public CarriedState Before(Statement statement)
    {
        if (_memories is null)
        {
            var known = statement.Basis.Agreement.Recollections;
            _kept = [.. _asked.Where(asked => !known.Any(recalled => recalled.Covers(asked)))];
            _memories = EquatableMap<Memory>.Empty.With(_kept.Select(asked => KeyValuePair.Create(asked.Name.Key, AtTheBeginning(asked, statement.Basis.Before))));
        }

        return _memories.Count == 0 ? statement.Basis.Before : statement.Basis.Before with { Memories = statement.Basis.Before.Memories.With(_memories) };
    }

    /// <summary>Adds what a statement says.</summary>
    public void Remember(Statement statement, Evaluation evaluation)
    {
        var (agreement, before) = (statement.Basis.Agreement, statement.Basis.Before);
        _memories = _memories!.With(_kept.Select(asked => KeyValuePair.Create(asked.Name.Key, Remembering.Add(
            _memories.TryGet(asked.Name.Key, out var memory) ? memory : Memory.None,
            asked,
            evaluation.ToRemember(asked.Name, agreement.CountsBeforehand(asked.Name)),
            before.Periods))));
    }

    // Before the first period of all there is nothing; of what lies before a later one nobody told.
    private static Memory AtTheBeginning(Recollection asked, CarriedState before)
    {
        if (before.Through is not { } last)
        {
            return Memory.None;
        }

        Outcome? unknown = Outcome.Undetermined(new Reason(ReasonKind.NoOpeningBalance, default, asked.Name.Key, last.Label));
        return new(asked.ToDate ? unknown : null, [.. Enumerable.Repeat(unknown, Math.Min(asked.Periods, before.Periods))]);
    }
}
