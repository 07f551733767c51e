using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Puts together what a rule gives for each of many items, as long as it is known for all of them.</summary>
internal sealed class Folding(Fold fold)
{
    private readonly Dictionary<Reason, (string First, int Count)> _reasons = [];
    private Value? _total = fold is Fold.Sum ? NumberValue.Zero : null;

    /// <summary>Takes up what the rule gives for one, or why that is not known.</summary>
    /// <param name="outcome">What it gives.</param>
    /// <param name="scope">What the rule is said of.</param>
    public void Add(Outcome outcome, ItemScope scope)
    {
        if (outcome.IsDetermined)
        {
            _total = _total is null ? outcome.Value : Put(_total, outcome.Value);
        }

        foreach (var reason in outcome.Reasons)
        {
            _reasons[reason] = _reasons.TryGetValue(reason, out var found) ? (found.First, found.Count + 1) : (scope.Name, 1);
        }
    }

    /// <summary>What they come to together.</summary>
    /// <param name="ofNone">Why there is no least or greatest of none.</param>
    public Outcome Outcome(Reason ofNone) => _reasons.Count > 0
        ? Settlement.Outcome.Undetermined([.. _reasons.Select(found => found.Key.OfItems(found.Value.First, found.Value.Count))])
        : _total is { } total ? Settlement.Outcome.Determined(total) : Settlement.Outcome.Undetermined(ofNone);

    private Value Put(Value total, Value value) => fold switch
    {
        Fold.Sum => Arithmetic.Sum(total, value),
        Fold.Least => Arithmetic.Lesser(total, value),
        _ => Arithmetic.Greater(total, value),
    };
}
