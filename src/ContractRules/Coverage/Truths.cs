using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>
/// Which conditions hold in a statement. What one that is put together of others comes to follows from those, each of which is asked for once.
/// </summary>
internal sealed class Truths(Evaluation evaluation, StatementBasis basis)
{
    // A deeper condition is asked for as a whole: its evaluation knows how to go through it with little stack.
    private const int MostLevels = 64;

    private readonly Dictionary<Visited, bool?> _known = [];

    /// <summary>Has a deep rule evaluated from inside, so that no part of it is asked for first.</summary>
    public void Prepare(Node rule, ClauseReference clause)
    {
        if (rule.Depth > MostLevels)
        {
            evaluation.Of(rule, clause);
        }
    }

    /// <summary>Whether a condition holds; null where that is undetermined, or it is none.</summary>
    public bool? Of(Place place, ItemScope? scope, ClauseReference clause)
    {
        if (!_known.TryGetValue(new(place, scope), out var truth))
        {
            truth = Fresh(place, scope, clause);
            _known.Add(new(place, scope), truth);
        }

        return truth;
    }

    private bool? Fresh(Place place, ItemScope? scope, ClauseReference clause) => place.Node switch
    {
        { Depth: > MostLevels } => Evaluated(place, scope, clause),
        Not => !Of(place.Operands[0], scope, clause),
        Phrase => Of(place.Operands[0], scope, clause),
        Ambiguity(var reading, _) => Of(place.Operands[basis.Readings.IndexOf(reading)], scope, clause),
        All => Judged(place.Operands, scope, clause, settledBy: false),
        Any => Judged(place.Operands, scope, clause, settledBy: true),
        _ => Evaluated(place, scope, clause),
    };

    private bool? Judged(Place[] operands, ItemScope? scope, ClauseReference clause, bool settledBy)
    {
        bool? judged = !settledBy;
        foreach (var operand in operands)
        {
            var truth = Of(operand, scope, clause);
            if (truth == settledBy)
            {
                return truth;
            }

            judged = truth is null ? null : judged;
        }

        return judged;
    }

    private bool? Evaluated(Place place, ItemScope? scope, ClauseReference clause) => evaluation.OfPart(place.Node, clause, scope).Value is TruthValue(var holds) ? holds : null;
}
