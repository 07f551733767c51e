namespace ContractRules.Rules.Kernel;

/// <summary>What a rule names: facts and terms, now and in the past, and fields of items.</summary>
public static partial class NodeShape
{
    /// <summary>The facts and terms that the rule names, also those of the past, each time it names them.</summary>
    public static IEnumerable<Named> Names(this Node node) => node.SelfAndDescendants().Select(NamedItself).OfType<Named>();

    /// <summary>The facts and terms whose value of the present period the rule needs, in any branch or reading.</summary>
    internal static IEnumerable<Named> PresentNames(this Node node) => node.SelfAndDescendants().Select(PresentName).OfType<Named>();

    /// <summary>The fact or term that the rule itself names, whatever is inside it; null where it names none.</summary>
    internal static Named? NamedItself(this Node node) => node switch
    {
        FactValue(var fact) => fact,
        TermValue(var term) => term,
        Given(var fact) => fact,
        Prior(var name, _) => name,
        ToDate(var name, _) => name,
        Trailing(var name, _, _) => name,
        _ => null,
    };

    /// <summary>The fields that the rule asks of an item in hand; not those of items that it goes over itself.</summary>
    internal static IEnumerable<Node> FieldsInside(this Node node)
    {
        var met = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Node>([node]);
        while (waiting.TryPop(out var next))
        {
            if (next is FieldValue or FieldIs)
            {
                yield return next;
            }

            foreach (var outer in next is OverItems over ? over.FieldsOfOthers : [])
            {
                yield return outer;
            }

            foreach (var operand in next is OverItems || !met.Add(next) ? [] : next.Operands())
            {
                waiting.Push(operand);
            }
        }
    }

    /// <summary>How many times the rule rounds.</summary>
    internal static int Roundings(this Node node) => node.SelfAndDescendants().OfType<Round>().Count();

    /// <summary>The fact or term that the rule itself names, where it asks for it in the present period.</summary>
    internal static Named? PresentName(this Node node) => node is Prior or ToDate { WithPresent: false } or Trailing { Lag: > 0 } ? null : node.NamedItself();
}
