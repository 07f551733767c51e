namespace ContractRules.Explanation;

/// <summary>The steps from which others follow.</summary>
internal static class StepsBelow
{
    /// <summary>These steps and those below them, each once, the nearest first.</summary>
    /// <param name="steps">The steps to begin with.</param>
    /// <param name="leadsOn">Whether the way leads over a step; where it does not, neither that step is told nor what is only below it.</param>
    public static IEnumerable<Step> NearestFirst(this IEnumerable<Step> steps, Func<Step, bool>? leadsOn = null)
    {
        var (met, waiting) = (new HashSet<Step>(ReferenceEqualityComparer.Instance), new Queue<Step>(steps));
        while (waiting.TryDequeue(out var step))
        {
            if (!met.Add(step) || leadsOn?.Invoke(step) == false)
            {
                continue;
            }

            yield return step;
            foreach (var below in step.Steps)
            {
                waiting.Enqueue(below);
            }
        }
    }
}
