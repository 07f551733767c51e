using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Review;

/// <summary>Terms on which nothing hangs: no payment, duty or power, no end, no lots and no expectation, directly or through other terms.</summary>
internal static class UnusedTerms
{
    public static IEnumerable<Finding> In(ReviewedText text)
    {
        var outcomes = text.Rules.Where(placed => placed.Provision is not Definition).SelectMany(placed => placed.Rule.Names());
        var used = Reached(outcomes, text.Version, but: new HashSet<string>(0));
        var unused = text.Rules.Where(placed => placed.About is { } term && !used.Contains(term.Key)).DistinctBy(placed => placed.About!.Key).ToList();
        foreach (var placed in FirstAmong(unused))
        {
            var askedFor = Reached(placed.Rule.Names(), text.Version, used);
            var facts = text.Version.Facts.Where(fact => askedFor.Contains(fact.Key) && used.Add(fact.Key)).Select(text.Words.Of).ToList();
            used.UnionWith(askedFor);
            yield return placed.Asks(
                QuestionKind.UnusedTerm,
                text.Words.Of(placed.Rule),
                $"No payment, duty or power hangs on {text.Words.Of(placed.About!)}. What is it defined for?"
                + (facts.Count == 0 ? "" : $" It alone asks for {Wording.Listed(facts, "and")}.")) with
            {
                Example = ExampleOf(placed, text),
            };
        }
    }

    // Of those that build on one another, only the last is asked about; of a circle, one.
    private static IEnumerable<PlacedRule> FirstAmong(List<PlacedRule> unused)
    {
        var (byKey, named) = (unused.ToDictionary(placed => placed.About!.Key), new HashSet<string>(StringComparer.Ordinal));
        foreach (var group in Dependence.Groups(byKey.Keys, key => byKey[key].Rule.Names().Select(name => name.Key)).Reverse())
        {
            if (!group.Any(named.Contains))
            {
                yield return unused.First(placed => group.Contains(placed.About!.Key));
            }

            named.UnionWith(group.SelectMany(key => byKey[key].Rule.Names()).Select(name => name.Key));
        }
    }

    private static HashSet<string> Reached(IEnumerable<Named> from, AgreementVersion version, IReadOnlySet<string> but)
    {
        var (reached, waiting) = (new HashSet<string>(StringComparer.Ordinal), new Stack<Named>(from));
        while (waiting.TryPop(out var name))
        {
            if (but.Contains(name.Key) || !reached.Add(name.Key) || name is not TermDeclaration || !version.TryDefine(name.Key, out var defined))
            {
                continue;
            }

            foreach (var inner in defined.Rule.Names())
            {
                waiting.Push(inner);
            }
        }

        return reached;
    }

    private static string? ExampleOf(PlacedRule placed, ReviewedText text) =>
        placed.About is { Measure: { IsNumber: true } measure } && Trial.Of(placed, text)?.Example(placed.Rule) is { } amount
            ? $"It can come to {TextWords.Of(amount, measure)}, and nothing follows from that"
            : null;
}
