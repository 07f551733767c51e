using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>What comes of agreements with some steps of those that interact made and the others not, each combination made once.</summary>
/// <typeparam name="T">What comes of an agreement.</typeparam>
/// <param name="steps">The steps, in the order of the text.</param>
/// <param name="alterations">All alterations, of which steps tell the places.</param>
/// <param name="comingOf">What comes of the agreement with some alterations made; null where no such agreement can be built.</param>
internal sealed class Between<T>(EquatableArray<Step> steps, EquatableArray<Alteration> alterations, Func<IReadOnlyCollection<Alteration>, T?> comingOf)
    where T : class
{
    private readonly HashSet<int> _ofSteps = [.. steps.SelectMany(step => step.Places)];
    private readonly Dictionary<string, T?> _known = new(StringComparer.Ordinal);

    /// <summary>What comes of the agreement with some of the steps made; null where no such agreement can be built.</summary>
    public T? With(IReadOnlyCollection<int> made)
    {
        var key = string.Join(' ', made.Order());
        if (!_known.TryGetValue(key, out var found))
        {
            _known[key] = found = Of([.. made.SelectMany(index => steps[index].Places)], made);
        }

        return found;
    }

    private T? Of(HashSet<int> places, IEnumerable<int> made)
    {
        places.UnionWith(made.SelectMany(index => steps[index].Needs).Where(place => !_ofSteps.Contains(place)));
        return made.Any(index => steps[index].Needs.Any(place => !places.Contains(place)))
            ? null
            : comingOf([.. places.Order().Select(place => alterations[place])]);
    }
}
