using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>
/// The amounts of money that an overview shows first: those that most of the reckoning runs through, so that many
/// facts and terms lead to them and many terms follow from them. In most agreements these are the profit, the
/// entitlements and the balances, whatever they are called there.
/// </summary>
internal static class MainTerms
{
    // Ranking looks from every term at every other, and nobody ranks more than that.
    private const int MostRanked = 200;

    /// <summary>
    /// All terms in money, the most important first: before all others those that a payment is put together from; those that are
    /// paid as they are come last, since payments show them. Of very many, the others stand in the order of the text.
    /// </summary>
    public static IEnumerable<TermDeclaration> Of(AgreementVersion version)
    {
        var sources = version.Definitions.ToDictionary(Named (defined) => defined.Term, defined => SourcesOf(defined.Rule));
        var amounts = version.Clauses.SelectMany(clause => clause.Payments).Select(payment => payment.Amount).ToList();
        var paid = amounts.OfType<TermValue>().Select(amount => amount.Term).ToHashSet();
        var parts = amounts.Where(amount => amount is not TermValue).SelectMany(amount => amount.Names()).ToHashSet();
        var importance = ImportanceBy(sources);
        return sources.Keys
            .OfType<TermDeclaration>()
            .Where(term => term.Measure is { Over: Currency, Under: null })
            .OrderByDescending(parts.Contains)
            .ThenBy(paid.Contains)
            .ThenByDescending(importance);
    }

    /// <summary>The order in which a reader meets terms: what follows from others stands after them.</summary>
    public static IEnumerable<TermDeclaration> InOrderOfReckoning(this IEnumerable<TermDeclaration> terms, AgreementVersion version)
    {
        var depths = new Dictionary<TermDeclaration, int>();
        return terms.OrderBy(DepthOf).ToList();

        // A chain of terms can be longer than calls can be deep.
        int DepthOf(TermDeclaration term)
        {
            var open = new Stack<TermDeclaration>([term]);
            while (open.TryPeek(out var next))
            {
                var used = version.TryDefine(next.Key, out var defined)
                    ? defined.Rule.SelfAndDescendants().OfType<TermValue>().Select(value => value.Term).Distinct().ToList()
                    : [];
                var waiting = used.Where(one => !depths.ContainsKey(one)).ToList();
                if (waiting.Count > 0)
                {
                    waiting.ForEach(open.Push);
                }
                else
                {
                    depths[next] = defined is null ? 0 : 1 + used.Select(one => depths[one]).DefaultIfEmpty().Max();
                    open.Pop();
                }
            }

            return depths[term];
        }
    }

    private static Func<TermDeclaration, int> ImportanceBy(Dictionary<Named, List<Named>> sources)
    {
        if (sources.Count > MostRanked)
        {
            return _ => 0;
        }

        var leadingTo = sources.Keys.ToDictionary(term => term, term => AllLeadingTo(term, sources));
        return term => (leadingTo[term].Count + 1) * (leadingTo.Values.Count(leading => leading.Contains(term)) + 1);
    }

    // What comes from the period before is no source: a balance would lead to everything, itself included.
    private static List<Named> SourcesOf(Node rule) =>
        [.. rule.SelfAndDescendants().Where(node => node is not Prior && node.Operands().Count == 0).SelectMany(leaf => leaf.Names()).Distinct()];

    private static HashSet<Named> AllLeadingTo(Named term, Dictionary<Named, List<Named>> sources)
    {
        var leading = new HashSet<Named>();
        var open = new Queue<Named>([term]);
        while (open.TryDequeue(out var next))
        {
            foreach (var source in sources.GetValueOrDefault(next, []).Where(leading.Add))
            {
                open.Enqueue(source);
            }
        }

        return leading;
    }
}
