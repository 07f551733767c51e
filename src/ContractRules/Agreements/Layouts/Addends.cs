using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Layouts;

/// <summary>What a rule adds up, in whatever branch and reading: through sums, limits, choices and roundings, down to terms, facts and what is no sum.</summary>
internal static class Addends
{
    /// <summary>The rules that it adds up or takes off; itself alone where it is no sum.</summary>
    public static IEnumerable<Node> Of(Node rule)
    {
        var waiting = new Stack<Node>([rule]);
        var met = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        while (waiting.TryPop(out var next))
        {
            if (!met.Add(next))
            {
                continue;
            }

            if (next is Sum or Negation or Least or Greatest or Round or Phrase or Ambiguity or Confined or Choice)
            {
                foreach (var inner in next.Operands().Skip(next is Choice or Confined ? 1 : 0).Reverse())
                {
                    waiting.Push(inner);
                }
            }
            else
            {
                yield return next;
            }
        }
    }

    /// <summary>The terms among them.</summary>
    public static IEnumerable<TermDeclaration> Terms(Node rule) => Of(rule).OfType<TermValue>().Select(value => value.Term);

    /// <summary>Whether there is a sum among what it is made of, above its terms.</summary>
    public static bool IsSum(Node rule) => Of(rule).Take(2).Count() > 1;

    /// <summary>Whether the rule of a term goes on from its own value of the period before.</summary>
    public static bool IsBalance(DefinedTerm defined) => Of(defined.Rule).Any(addend => addend is Prior(var name, _) && name == defined.Term);
}
