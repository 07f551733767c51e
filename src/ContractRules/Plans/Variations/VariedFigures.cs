using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Plans.Variations;

/// <summary>
/// What a term comes to in the last period of a run with one value of the fact after another: by the reference at first, and side by side by the plan,
/// where there is one, as soon as that pays (<see cref="SideBySide"/>). Either tells the same.
/// </summary>
/// <param name="agreement">The agreement.</param>
/// <param name="run">The run.</param>
/// <param name="term">The term.</param>
/// <param name="carried">What the periods before passed on, from which the reference alone goes on.</param>
internal sealed class VariedFigures(Agreement agreement, VariedRun run, TermDeclaration term, CarriedState carried)
{
    private readonly Lazy<FiguresByPlan?> _byPlan = new(() => carried == CarriedState.None ? FiguresByPlan.Of(agreement, run, term) : null);
    private int _settled;

    /// <summary>Whether many values are settled side by side from now on.</summary>
    public bool AreSideBySide => _settled >= SideBySide.OneByOne && _byPlan.Value is not null;

    /// <summary>What the term comes to with each of these values, in their order.</summary>
    public IReadOnlyList<VariedFigure> With(params IReadOnlyList<Value> values) => AreSideBySide ? _byPlan.Value!.With(values) : [.. values.Select(ByReference)];

    private VariedFigure ByReference(Value value)
    {
        _settled++;
        var settled = agreement.Settle(run.With(value), carried);
        return settled.Faults.Count > 0 ? new(null, IsRefused: true) : new(settled.Statements[^1].Find(term.Key)?.Outcome.Value, IsRefused: false);
    }
}
