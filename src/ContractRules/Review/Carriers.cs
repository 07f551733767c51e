using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>
/// Which terms of a text carry another on: those that are the same but for rounding, a limit or a condition, or count it among others.
/// </summary>
internal sealed class Carriers(ReviewedText text)
{
    private const int Most = 32;

    private readonly ILookup<string, string> _byCarried = text.Rules
        .Where(placed => placed.About is not null)
        .SelectMany(placed => Carried(placed.Rule), (placed, name) => (name.Key, Term: placed.About!.Key))
        .ToLookup(carried => carried.Key, carried => carried.Term);

    /// <summary>The keys of a term and of those that carry it on; none where there is no term.</summary>
    public HashSet<string> Of(Named? term)
    {
        var carriers = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(term is null ? [] : [term.Key]);
        while (carriers.Count < Most && waiting.TryDequeue(out var next))
        {
            foreach (var carrier in carriers.Add(next) ? _byCarried[next].Take(Most) : [])
            {
                waiting.Enqueue(carrier);
            }
        }

        return carriers;
    }

    private static IEnumerable<Named> Carried(Node rule)
    {
        var waiting = new Stack<Node>([rule]);
        for (var looked = 0; looked < Most && waiting.TryPop(out var next); looked++)
        {
            if (next.NamedItself() is { } name)
            {
                yield return name;
            }

            foreach (var inner in next switch
            {
                Choice(_, var then, var otherwise) => [then, otherwise],
                Phrase or Confined => [next.Operands()[^1]],
                Round or Ambiguity or Least or Greatest or Sum => next.Operands(),
                _ => (EquatableArray<Node>)[],
            })
            {
                waiting.Push(inner);
            }
        }
    }
}
