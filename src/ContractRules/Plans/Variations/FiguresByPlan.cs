using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
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
    public static FiguresByPlan? Of(Agreement agreement, VariedRun run, TermDeclaration term)
    {
        if (run.Periods.Any(facts => facts.Withdrawn.Count > 0) || FactsCheck.Faults(agreement, run.Periods, CarriedState.None).Count > 0)
        {
            return null;
        }

        try
        {
            var plan = Plan.Of(agreement, PlanChoice.Of(term.Key));
            // A period inside which the text changes can have a text that is refused where no other is.
            return run.Periods.All(facts => plan.ProgramOf(facts.Period) is not null) ? new(plan, run, term) : null;
        }
        catch (PlanRefusedException)
        {
            return null;
        }
    }

    /// <summary>What the term comes to with each of these values, in their order.</summary>
    public IReadOnlyList<VariedFigure> With(IReadOnlyList<Value> values)
    {
        var settled = Settled(values);
        if (settled.Faults.Count == 0)
        {
            var figures = settled.Periods[^1].Term(_term.Key)!;
            return [.. values.Select((_, row) => new VariedFigure(figures[row], IsRefused: false))];
        }

        // The facts were right but for the value, so the rows at fault are those of values that the agreement refuses.
        var refused = settled.Faults.Select(fault => fault.Row).ToHashSet();
        var others = new Queue<VariedFigure>(refused.Contains(null) ? [] : WithoutRefused([.. values.Where((_, row) => !refused.Contains(row))]));
        return [.. values.Select((_, row) => refused.Contains(null) || refused.Contains(row) ? new VariedFigure(null, IsRefused: true) : others.Dequeue())];
    }

    private IReadOnlyList<VariedFigure> WithoutRefused(IReadOnlyList<Value> values) => values.Count == 0 ? [] : With(values);

    // Fewer rows take as long, and would have programs made for them alone.
    private ColumnTimeline Settled(IReadOnlyList<Value> values) =>
        _plan.Settle(_run.With(_plan.Agreement, values.Count >= VariedFigures.Together ? values : [.. values, .. Enumerable.Repeat(values[^1], VariedFigures.Together - values.Count)]))!;
}
