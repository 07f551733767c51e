using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Review;

/// <summary>
/// What the rules of a text take off from what, by the facts, terms and stated figures on either side: so it is seen whether the rest of
/// something is counted anywhere.
/// </summary>
internal sealed class DifferencesTaken
{
    // How far rules are looked into, and how many differences of one name. Beyond that the rest is taken to be counted.
    private const int MostNodes = 500;
    private const int MostDifferences = 1_000;

    private readonly Dictionary<string, List<Difference>> _byTaken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _turnedRound = new(StringComparer.Ordinal);
    private readonly HashSet<string> _addedUp = new(StringComparer.Ordinal);
    private readonly Carriers _carriers;

    private DifferencesTaken(ReviewedText text)
    {
        foreach (var node in text.Rules.SelectMany(placed => placed.Rule.SelfAndDescendants()))
        {
            Look(node);
        }

        _carriers = new(text);
    }

    public static DifferencesTaken In(ReviewedText text) => new(text);

    /// <summary>Whether anything is reckoned from an amount less what a limit leaves of it, or less the limit.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="limits">What it is limited by.</param>
    /// <param name="term">The term that the limited amount is of; null where none is.</param>
    public bool CountTheRest(Node amount, IEnumerable<Node> limits, Named? term)
    {
        var taken = limits.SelectMany(Tokens).Concat(_carriers.Of(term)).ToHashSet(StringComparer.Ordinal);
        return AreTaken(taken, [.. Tokens(amount)], amount);
    }

    /// <summary>Whether anything is reckoned from what an amount falls below zero, or from the amount with what it falls below zero.</summary>
    /// <param name="amount">The amount, which is dropped below zero.</param>
    /// <param name="term">The term that the amount is of, without what is below zero; null where none is.</param>
    public bool CountBelowZero(Node amount, Named? term)
    {
        var (plus, minus) = Sides(amount);
        var all = plus.Concat(minus).ToHashSet(StringComparer.Ordinal);
        return all.Overlaps(_turnedRound)
            || (minus.Count == 0 && plus.Overlaps(_addedUp))
            || (minus.Count > 0 && AreTaken(plus, minus, amount))
            || AreTaken(_carriers.Of(term), all, amount)
            || AreTaken(all, _carriers.Of(term), amount);
    }

    private bool AreTaken(HashSet<string> taken, HashSet<string> from, Node but)
    {
        var inside = but.SelfAndDescendants().Take(MostNodes).ToHashSet<Node>(ReferenceEqualityComparer.Instance);
        return taken
            .SelectMany(token => _byTaken.GetValueOrDefault(token) ?? [])
            .Index()
            .Any(one => one.Index > MostDifferences || (!inside.Contains(one.Item.Whole) && one.Item.From.Overlaps(from)));
    }

    private void Look(Node node)
    {
        switch (node)
        {
            case Sum sum when sum.Operands.OfType<Negation>().Any():
                var (from, taken) = Sides(sum);
                var difference = new Difference(sum, from);
                foreach (var token in taken)
                {
                    (_byTaken.TryGetValue(token, out var list) ? list : _byTaken[token] = []).Add(difference);
                }

                break;
            case Greatest(var operands):
                _turnedRound.UnionWith(operands.Select(Shape.Bare).OfType<Negation>().SelectMany(Tokens));
                break;
            case Least(var operands) when operands.Any(Shape.IsZero):
                _turnedRound.UnionWith(operands.SelectMany(Tokens));
                break;
            case ToDate(var name, _):
                _addedUp.Add(name.Key);
                break;
            case Sum(var operands) when operands.OfType<Prior>().Any():
                _addedUp.UnionWith(operands.SelectMany(Tokens));
                break;
        }
    }

    private static (HashSet<string> Plus, HashSet<string> Minus) Sides(Node node)
    {
        var operands = Shape.Bare(node) is Sum(var summed) ? summed : [node];
        return (
            [.. operands.Where(operand => operand is not Negation).SelectMany(Tokens)],
            [.. operands.OfType<Negation>().SelectMany(Tokens)]);
    }

    private static IEnumerable<string> Tokens(Node node) => node.SelfAndDescendants().Take(MostNodes).Select(Token).OfType<string>();

    private static string? Token(Node node) => node is Constant({ } value, var measure) && measure.IsNumber && !Shape.IsZero(node)
        ? $"={value} {measure.Symbol}"
        : node.NamedItself()?.Key;

    // What is reckoned from, less something.
    private sealed record Difference(Node Whole, HashSet<string> From);
}
