using ContractRules.Agreements;
using ContractRules.Documents.Input;
using ContractRules.Plans;

namespace ContractRules.Cli.Commands;

/// <summary>The plan of an agreement that a command settles by, or shows.</summary>
internal static class PlanArgument
{
    /// <summary>The plan; null, and faults, where a rule has no step.</summary>
    public static Plan? Of(Agreement agreement, PlanChoice choice, Faults faults)
    {
        try
        {
            return Plan.Of(agreement, choice);
        }
        catch (PlanRefusedException refused)
        {
            foreach (var refusal in refused.Refusals)
            {
                faults.Add(new Place(agreement.Key), $"{refusal}", "rules for which there are steps, or other terms");
            }

            return null;
        }
    }
}
