using ContractRules.Plans.Steps;

namespace ContractRules.Plans;

/// <summary>Which steps anything comes out of.</summary>
internal static class Needed
{
    /// <summary>The places of all steps that some of them need, in their order.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="outcomes">What comes out.</param>
    /// <param name="andForBounds">Whether those count too that are asked for their bounds alone.</param>
    public static int[] Of(IReadOnlyList<Step> steps, IEnumerable<int> outcomes, bool andForBounds = false)
    {
        var (isNeeded, count) = (new bool[steps.Count], 0);
        foreach (var place in outcomes)
        {
            isNeeded[place] = true;
        }

        for (var place = steps.Count - 1; place >= 0; place--)
        {
            if (!isNeeded[place])
            {
                continue;
            }

            count++;
            foreach (var operand in steps[place].Operands)
            {
                isNeeded[operand] = true;
            }

            if (andForBounds && steps[place].Bounding is { } bounding)
            {
                isNeeded[bounding] = true;
            }
        }

        var needed = new int[count];
        for (var place = steps.Count - 1; place >= 0; place--)
        {
            if (isNeeded[place])
            {
                needed[--count] = place;
            }
        }

        return needed;
    }
}
