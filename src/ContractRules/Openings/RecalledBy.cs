using ContractRules.Agreements;
using ContractRules.Plans.Lowering;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Openings;

/// <summary>What of the periods before the rules of a term ask for, of every text and as the agreement is read, whatever their values hang on.</summary>
internal static class RecalledBy
{
    /// <summary>All of it, as it is called where it is left out.</summary>
    public static HashSet<string> Term(string term, Agreement agreement)
    {
        var (recalled, terms, met) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new HashSet<Node>(ReferenceEqualityComparer.Instance));
        var (waiting, answers) = (new Stack<Node>(), new Answers(agreement, areByRow: false));
        Define(term);
        while (waiting.TryPop(out var node))
        {
            if (!met.Add(node))
            {
                continue;
            }

            recalled.UnionWith(Of(node));
            if (node.NamedItself() is TermDeclaration named)
            {
                Define(named.Key);
            }

            foreach (var operand in answers.Operands(node))
            {
                waiting.Push(operand);
            }
        }

        return recalled;

        void Define(string key)
        {
            foreach (var text in terms.Add(key) ? agreement.Texts : [])
            {
                if (text.TryDefine(key, out var defined))
                {
                    waiting.Push(defined.Rule);
                }
            }
        }
    }

    private static IEnumerable<string> Of(Node node) =>
    [
        .. Recollection.Asked(node) is { } asked ? Balances(asked).Select(balance => $"{balance.Name} {balance.Asked}") : [],
        .. node is Prior(var left, _) ? [$"{left} {new OpeningBalance(left, default, BalanceKind.LeftWith).Asked}"] : (string[])[],
        .. node.NamedItself() is FactDeclaration { IsStanding: true } fact ? [$"{fact} {new OpeningBalance(fact, fact.Clause, BalanceKind.Standing).Asked}"] : (string[])[],
        .. node is PriorExercise exercised ? [LeftOut.AskedOf(exercised.Holder, exercised.Key)] : (string[])[],
    ];

    private static IEnumerable<OpeningBalance> Balances(Recollection asked) =>
    [
        .. asked.ToDate ? [new(asked.Name, default, BalanceKind.ToDate)] : (OpeningBalance[])[],
        .. asked.WithoutOpen ? [new(asked.Name, default, BalanceKind.SettledToDate)] : (OpeningBalance[])[],
        .. Enumerable.Range(1, asked.Periods).Select(ago => new OpeningBalance(asked.Name, default, BalanceKind.Before, ago)),
    ];
}
