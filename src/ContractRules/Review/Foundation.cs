using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Review;

/// <summary>What a rule builds on, down to the facts, with what is expected of those, so that no example breaks it.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Readings">The questions that have to be answered for it.</param>
/// <param name="Expected">What is expected of the facts.</param>
/// <param name="Size">How many rules are looked at to work it out.</param>
internal sealed record Foundation(
    IReadOnlyCollection<DefinedTerm> Terms, IReadOnlyCollection<FactDeclaration> Facts, IReadOnlyCollection<Reading> Readings, IReadOnlyCollection<Expectation> Expected, long Size)
{
    private const int MostTerms = 256;
    private const int MostNodes = 8_000;
    private const int MostExpectations = 16;

    /// <summary>The foundation of a rule; null where it is larger than can be tried, or made of lots.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="text">The text that it is of.</param>
    /// <param name="assumed">A fact or term whose own rule is left aside.</param>
    public static Foundation? Of(Node rule, ReviewedText text, Named? assumed)
    {
        var (terms, facts, readings) = (new OrderedDictionary<string, DefinedTerm>(), new OrderedDictionary<string, FactDeclaration>(), new HashSet<Reading>());
        var expected = new HashSet<Expectation>(ReferenceEqualityComparer.Instance);
        var (size, below) = (0L, 0L);
        var waiting = new Stack<Node>([rule]);
        while (waiting.TryPop(out var next))
        {
            foreach (var node in next.SelfAndDescendants())
            {
                size++;
                below += ReferenceEquals(next, rule) ? 0 : 1;
                if (below > MostNodes || node is OverItems { Items.View: not null })
                {
                    return null;
                }

                switch (node is Ambiguity(var reading, _) && readings.Add(reading) ? null : node.NamedItself())
                {
                    case FactDeclaration fact when facts.TryAdd(fact.Key, fact):
                        foreach (var expectation in text.ExpectationsOf(fact).Take(MostExpectations).Where(_ => expected.Count < MostExpectations).Where(expected.Add))
                        {
                            waiting.Push(expectation.Rule);
                        }

                        break;
                    case TermDeclaration term when term.Key != assumed?.Key && text.Version.TryDefine(term.Key, out var defined) && terms.TryAdd(term.Key, defined):
                        if (terms.Count > MostTerms)
                        {
                            return null;
                        }

                        waiting.Push(defined.Rule);
                        break;
                }
            }
        }

        return new(terms.Values, facts.Values, readings, expected, size);
    }
}
