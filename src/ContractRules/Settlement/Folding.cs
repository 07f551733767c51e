using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Puts together what a rule gives for each of many items, as long as it is known for all of them.</summary>
internal sealed class Folding(Fold fold)
{
    private readonly Dictionary<Reason, (string First, int Count)> _reasons = [];
    private readonly Adding _adding = new();
    private Value? _extreme;

    /// <summary>Takes up what the rule gives for one, or why that is not known.</summary>
    /// <param name="outcome">What it gives.</param>
    /// <param name="scope">What the rule is said of.</param>
    public void Add(Outcome outcome, ItemScope scope)
    {
        if (outcome.IsDetermined && fold is Fold.Sum)
        {
            _adding.Add(Arithmetic.Number(outcome.Value));
        }
        else if (outcome.IsDetermined)
        {
            _extreme = _extreme is null ? outcome.Value
                : fold is Fold.Least ? Arithmetic.Lesser(_extreme, outcome.Value)
                : Arithmetic.Greater(_extreme, outcome.Value);
        }

        foreach (var reason in outcome.Reasons)
        {
            _reasons[reason] = _reasons.TryGetValue(reason, out var found) ? (found.First, found.Count + 1) : (scope.Name, 1);
        }
    }

    /// <summary>What they come to together.</summary>
    /// <param name="ofNone">Why there is no least or greatest of none.</param>
    public Outcome Outcome(Reason ofNone) =>
        _reasons.Count > 0 ? Settlement.Outcome.Undetermined([.. _reasons.Select(found => found.Key.OfItems(found.Value.First, found.Value.Count))])
        : fold is Fold.Sum ? Settlement.Outcome.Determined(new NumberValue(_adding.Total))
        : _extreme is { } extreme ? Settlement.Outcome.Determined(extreme)
        : Settlement.Outcome.Undetermined(ofNone);
}
