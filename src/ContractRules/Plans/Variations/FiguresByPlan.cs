using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Plans.Variations;

/// <summary>Settles a run with all values side by side by the plan of the agreement.</summary>
internal sealed class FiguresByPlan
{
    private readonly Plan _plan;
    private readonly VariedRun _run;
    private readonly TermDeclaration _term;

    private FiguresByPlan(Plan plan, VariedRun run, TermDeclaration term) => (_plan, _run, _term) = (plan, run, term);

    /// <summary>By the plan; null where there is none of what is asked, or something is wrong in the facts whatever the value is.</summary>
    public static FiguresByPlan? Of(Agreement agreement, VariedRun run, TermDeclaration term) =>
        PlanOfRun.Of(agreement, run.Periods, PlanChoice.Of(term.Key), plan => new FiguresByPlan(plan, run, term));

    /// <summary>What the term comes to with each of these values, in their order.</summary>
    public IReadOnlyList<VariedFigure> With(IReadOnlyList<Value> values)
    {
        var accepted = AcceptedRows.Of(values.Count, rows => Settled([.. rows.Select(row => values[row])]));
        var figures = accepted.Settled?.Periods[^1].Term(_term.Key);
        return [.. accepted.Places.Select(place => place is { } row ? new VariedFigure(figures![row], IsRefused: false) : new(null, IsRefused: true))];
    }

    private ColumnTimeline Settled(IReadOnlyList<Value> values) => _plan.Settle(_run.With(_plan.Agreement, SideBySide.Filled(values)))!;
}
