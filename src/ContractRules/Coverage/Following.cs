using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>
/// Follows the rules of a statement the way that its evaluation went. It leaves alone what leads to no branch that is still open, so
/// that the more was reached the less there is to do.
/// </summary>
/// <param name="evaluation">An evaluation like the one that made the statement.</param>
/// <param name="basis">What the statement was made from.</param>
/// <param name="isOpen">Whether a place leads to a branch that was not reached yet.</param>
internal sealed class Following(Evaluation evaluation, StatementBasis basis, bool[] isOpen)
{
    private readonly HashSet<int> _reached = [];
    private readonly Truths _truths = new(evaluation, basis);
    private readonly HashSet<Visited> _met = [];
    private ClauseReference _clause;

    /// <summary>The numbers of the branches taken, as far as they can be new.</summary>
    public IReadOnlySet<int> Through(IEnumerable<(ClauseReference Clause, Place Place)> roots)
    {
        foreach (var (clause, root) in roots.Where(root => isOpen[root.Place.Index]))
        {
            _clause = clause;
            _truths.Prepare(root.Node, clause);
            var waiting = new Stack<Visited>([new(root, null)]);
            while (waiting.TryPop(out var next))
            {
                foreach (var onward in isOpen[next.Place.Index] && _met.Add(next) ? Onward(next.Place, next.Scope) : [])
                {
                    waiting.Push(onward);
                }
            }
        }

        return _reached;
    }

    private IEnumerable<Visited> Onward(Place place, ItemScope? scope)
    {
        var operands = place.Operands;
        switch (place.Node)
        {
            case Choice:
                return _truths.Of(operands[0], scope, _clause) is { } holds ? At(scope, operands[0], operands[holds ? 1 : 2]) : At(scope, operands[0]);
            case Confined:
                return _truths.Of(operands[0], scope, _clause) == true ? At(scope, operands) : At(scope, operands[0]);
            case Ambiguity(var reading, _):
                var taken = basis.Readings.IndexOf(reading);
                _reached.Add(place.First + taken);
                return At(scope, operands[taken]);
            case All or Any:
                AddSide(place, scope);
                return At(scope, [.. UpToWhatSettles(operands, scope, settledBy: place.Node is Any)]);
            case Least or Greatest:
                AddWinner(place, scope);
                return At(scope, operands);
            case Prior(var name, _):
                AddSide(place, scope);
                return basis.Before.Prior(name, basis.Version) is null ? At(scope, operands) : [];
            case OverItems over:
                return OfItems(over, operands, scope);
            default:
                AddSide(place, scope);
                return At(scope, operands);
        }
    }

    private static IEnumerable<Visited> At(ItemScope? scope, params Place[] places) => places.Select(place => new Visited(place, scope));

    private void AddSide(Place place, ItemScope? scope)
    {
        if (place.Ways > 0 && _truths.Of(place, scope, _clause) is { } holds)
        {
            _reached.Add(place.First + (holds ? 0 : 1));
        }
    }

    private void AddWinner(Place place, ItemScope? scope)
    {
        if (place.Ways > 0 && evaluation.OfPart(place.Node, _clause, scope).Value is { } won)
        {
            _reached.Add(place.First + Array.FindIndex(place.Operands, operand => won.Equals(evaluation.OfPart(operand.Node, _clause, scope).Value)));
        }
    }

    // What comes after the operand that settles it is not looked at.
    private IEnumerable<Place> UpToWhatSettles(Place[] operands, ItemScope? scope, bool settledBy)
    {
        foreach (var operand in operands)
        {
            yield return operand;
            if (_truths.Of(operand, scope, _clause) == settledBy)
            {
                yield break;
            }
        }
    }

    // The condition of every item, and the rule of those that count, or of each group of them.
    private IEnumerable<Visited> OfItems(OverItems over, Place[] operands, ItemScope? scope)
    {
        var items = ItemScope.GroupOf(over.Items, scope)?.Group ?? (over.Items.View is null ? evaluation.Facts.Of(over.Items) : null) ?? [];
        var asked = items.Select(item => new Visited(operands[0], new ItemScope(over.Items, item, [], By: "", scope)));
        var counting = evaluation.Select(over, _clause, scope)?.Counting ?? [];
        return asked.Concat(counting.Select(counted => new Visited(operands[1], counted)));
    }
}
