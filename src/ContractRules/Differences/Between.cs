using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>
/// What is paid with some steps of those that interact made and the others not, each combination settled once.
/// </summary>
/// <param name="steps">The steps, in the order of the text.</param>
/// <param name="alterations">All alterations, of which steps tell the places.</param>
/// <param name="settling">Settles the agreements between the two.</param>
internal sealed class Between(EquatableArray<Step> steps, EquatableArray<Alteration> alterations, Hybrids settling)
{
    private readonly HashSet<int> _ofSteps = [.. steps.SelectMany(step => step.Places)];
    private readonly Dictionary<string, EquatableArray<PaymentsByWay>?> _settled = new(StringComparer.Ordinal);

    /// <summary>What is paid in each period with some of the steps made; none where the facts are refused then, null where no such agreement can be built.</summary>
    public EquatableArray<PaymentsByWay>? With(IReadOnlyCollection<int> made)
    {
        var key = string.Join(' ', made.Order());
        if (!_settled.TryGetValue(key, out var paid))
        {
            _settled[key] = paid = Paid([.. made.SelectMany(index => steps[index].Places)], made);
        }

        return paid;
    }

    private EquatableArray<PaymentsByWay>? Paid(HashSet<int> places, IEnumerable<int> made)
    {
        places.UnionWith(made.SelectMany(index => steps[index].Needs).Where(place => !_ofSteps.Contains(place)));
        return made.Any(index => steps[index].Needs.Any(place => !places.Contains(place)))
            ? null
            : settling.Settle([.. places.Order().Select(place => alterations[place])])?.Statements.Select(statement => new PaymentsByWay(statement)).ToEquatableArray();
    }
}
