using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Layouts;

/// <summary>What a rule adds up, in whatever branch and reading: through sums, limits, choices and roundings, down to terms, facts and what is no sum.</summary>
internal static class Addends
{
    /// <summary>The rules that it adds up or takes off; itself alone where it is no sum.</summary>
    public static IEnumerable<Node> Of(Node rule) => Walked(rule).Where(met => !GoesOn(met));

    /// <summary>Whether any of it is a sum.</summary>
    public static bool IsSum(Node rule) => Walked(rule).Any(met => met is Sum);

    /// <summary>The terms among them.</summary>
    public static IEnumerable<TermDeclaration> Terms(Node rule) => Of(rule).OfType<TermValue>().Select(value => value.Term);

    /// <summary>Whether the rule of a term goes on from its own value of the period before.</summary>
    public static bool IsBalance(DefinedTerm defined) => Of(defined.Rule).Any(addend => addend is Prior(var name, _) && name == defined.Term);

    private static IEnumerable<Node> Walked(Node rule)
    {
        var waiting = new Stack<Node>([rule]);
        var met = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        while (waiting.TryPop(out var next))
        {
            if (!met.Add(next))
            {
                continue;
            }

            yield return next;
            foreach (var inner in GoesOn(next) ? next.Operands().Skip(next is Choice or Confined ? 1 : 0).Reverse() : [])
            {
                waiting.Push(inner);
            }
        }
    }

    private static bool GoesOn(Node rule) => rule is Sum or Negation or Least or Greatest or Round or Phrase or Ambiguity or Confined or Choice;
}
