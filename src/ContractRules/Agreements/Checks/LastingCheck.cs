using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Checks;

/// <summary>What is due once counts on what lasts: neither event nor figure follows, through the terms, from what holds for one period only.</summary>
internal static class LastingCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version) =>
        from rule in version.Rules
        from phrase in rule.Rule.SelfAndDescendants().OfType<Phrase>()
        from counted in phrase.HasToLast
        let passing = Passing(counted, version).FirstOrDefault()
        where passing is not null
        select new AgreementFault(
            AgreementFaultKind.DoesNotLast,
            rule.Clause.Reference,
            $"what is due once counts on {counted} from period to period, which follows from {passing} and would be forgotten in the next; expected what lasts: a "
            + "standing fact, a constant, what they come to, or of an event a term that it opens for good (OpenedBy)");

    // A day that the periods reach stays reached: there the present period does no harm.
    private static IEnumerable<Node> Passing(Node counted, AgreementVersion version)
    {
        var met = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<(Node Node, bool MayGrow)>([(counted, false)]);
        while (waiting.TryPop(out var next))
        {
            var (node, mayGrow) = next;
            if (node is FactValue { Fact.IsStanding: false } or Given { Fact.IsStanding: false } or Trailing or OverItems || (node is PeriodValue && !mayGrow))
            {
                yield return node;
            }
            else if (node is TermValue(var term))
            {
                if (version.TryDefine(term.Key, out var defined))
                {
                    waiting.Push((defined.Rule, mayGrow));
                }
            }
            else if (node is not Prior && !IsKept(node) && (node.Operands().Count == 0 || met.Add(node)))
            {
                foreach (var (index, operand) in node.Operands().Index())
                {
                    waiting.Push((operand, mayGrow || node is Not || (node is Compared(_, var relation, _) && index == Growing(relation))));
                }
            }
        }
    }

    // What held before goes on holding, and what was exercised stays as it was settled.
    private static bool IsKept(Node node) => node switch
    {
        Any(var operands) => operands.Select(Meaning).Any(operand => operand is Prior or Determined(PriorExercise)),
        Choice(var condition, _, _) => Meaning(condition) is Determined(PriorExercise) or Not(Determined(PriorExercise)),
        _ => false,
    };

    private static Node Meaning(Node node) => node is Phrase(_, _, var meaning) ? Meaning(meaning) : node;

    private static int? Growing(Relation relation) => relation switch
    {
        Relation.Above or Relation.AtLeast => 0,
        Relation.Below or Relation.AtMost => 1,
        _ => null,
    };
}
