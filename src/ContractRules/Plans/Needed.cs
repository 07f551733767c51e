using ContractRules.Plans.Steps;

namespace ContractRules.Plans;

/// <summary>Which steps anything comes out of.</summary>
internal static class Needed
{
    /// <summary>The places of all steps that some of them need, in their order.</summary>
    public static int[] Of(IReadOnlyList<Step> steps, IEnumerable<int> outcomes)
    {
        var isNeeded = new bool[steps.Count];
        foreach (var place in outcomes)
        {
            isNeeded[place] = true;
        }

        for (var place = steps.Count - 1; place >= 0; place--)
        {
            foreach (var operand in isNeeded[place] ? steps[place].Operands : [])
            {
                isNeeded[operand] = true;
            }
        }

        return [.. Enumerable.Range(0, steps.Count).Where(place => isNeeded[place])];
    }
}
