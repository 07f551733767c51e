using ContractRules.Agreements;
using ContractRules.Settlement;

namespace ContractRules.Plans.Variations;

/// <summary>The plan by which a run can be settled many times side by side.</summary>
internal static class PlanOfRun
{
    /// <summary>What is made of the plan of an agreement; null where there is no period or no plan of what is asked, or something is wrong in the facts whatever is varied.</summary>
    /// <param name="agreement">The agreement, under the readings it carries.</param>
    /// <param name="periods">The facts of each period.</param>
    /// <param name="choice">Which figures.</param>
    /// <param name="made">Makes it; refuses the plan as plans refuse.</param>
    public static T? Of<T>(Agreement agreement, IReadOnlyList<PeriodFacts> periods, PlanChoice choice, Func<Plan, T> made)
        where T : class
    {
        if (periods.Count == 0 || periods.Any(facts => facts.Withdrawn.Count > 0) || FactsCheck.Faults(agreement, periods, CarriedState.None).Count > 0)
        {
            return null;
        }

        try
        {
            var plan = Plan.Of(agreement, choice);
            // A period inside which the text changes can have a text that is refused where no other is.
            return periods.All(facts => plan.ProgramOf(facts.Period) is not null) ? made(plan) : null;
        }
        catch (PlanRefusedException)
        {
            return null;
        }
    }
}
