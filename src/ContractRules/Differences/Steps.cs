using ContractRules.Comparison;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Puts alterations together that cannot be made one without the other, and apart what has nothing to do with one another.</summary>
internal static class Steps
{
    /// <summary>The steps that reach a payment, in the order of the text, in groups that interact.</summary>
    public static EquatableArray<EquatableArray<Step>> Of(EquatableArray<PaymentsReached> reach, EquatableArray<EquatableArray<int>> needs)
    {
        // Each group comes after those that it needs, so that what these need is known.
        var (needed, steps) = (new Dictionary<int, EquatableArray<int>>(), new List<Step>());
        foreach (var group in Dependence.Groups(Enumerable.Range(0, needs.Count), place => needs[place]))
        {
            EquatableArray<int> all = [.. group.Concat(group.SelectMany(place => needs[place]).Except(group).SelectMany(place => needed[place])).Distinct().Order()];
            foreach (var place in group)
            {
                needed[place] = all;
            }

            if (group.Any(place => !reach[place].IsNothing))
            {
                steps.Add(group.Order().Select(place => new Step([place], all, reach[place])).Aggregate((one, other) => one + other));
            }
        }

        return Interacting(steps.OrderBy(step => step.Places[0]));
    }

    private static EquatableArray<EquatableArray<Step>> Interacting(IEnumerable<Step> steps)
    {
        var groups = new List<List<Step>>();
        foreach (var step in steps)
        {
            var with = groups.Where(group => group.Any(step.InteractsWith)).ToList();
            groups.RemoveAll(with.Contains);
            groups.Add([.. with.SelectMany(group => group), step]);
        }

        return [.. groups.Select(group => group.OrderBy(step => step.Places[0]).ToEquatableArray()).OrderBy(group => group[0].Places[0])];
    }
}
