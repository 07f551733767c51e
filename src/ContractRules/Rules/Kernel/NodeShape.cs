using ContractRules.Values;

namespace ContractRules.Rules.Kernel;

/// <summary>The rules directly inside a rule, and the same rule with others in their place.</summary>
public static class NodeShape
{
    /// <summary>The rules directly inside, which it follows from, in reading order; none for a leaf.</summary>
    public static EquatableArray<Node> Operands(this Node node) => node.NotNull() switch
    {
        Sum(var operands) => operands,
        Least(var operands) => operands,
        Greatest(var operands) => operands,
        Rank(var operands, _) => operands,
        All(var operands) => operands,
        Any(var operands) => operands,
        Ambiguity(_, var branches) => branches,
        Phrase(_, _, var meaning) => [meaning],
        Product(var left, var right) => [left, right],
        Quotient(var dividend, var divisor) => [dividend, divisor],
        Raised(var number, var exponent) => [number, exponent],
        Compared(var left, _, var right) => [left, right],
        Choice(var condition, var then, var otherwise) => [condition, then, otherwise],
        Confined(var condition, var meaning) => [condition, meaning],
        Prior(_, var initial) => [initial],
        Negation(var operand) => [operand],
        Not(var operand) => [operand],
        Determined(var operand) => [operand],
        Round(var operand, _) => [operand],
        DateShift(var date, _, _) => [date],
        BusinessDayShift(var date, _) => [date],
        DayCount(var from, var to) => [from, to],
        DatePart(var date, _) => [date],
        Recurrence(var anchor, _, var notBefore) => [anchor, notBefore],
        OverItems(_, _, var where, var each, _) => [where, each],
        _ => [],
    };

    /// <summary>
    /// The rule and every rule inside it, outermost first; one that stands in several places, being one and the same, comes
    /// once with all that is in it, leaves each time.
    /// </summary>
    public static IEnumerable<Node> SelfAndDescendants(this Node node)
    {
        var met = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Node>([node]);
        while (waiting.TryPop(out var next))
        {
            var operands = next.Operands();
            if (operands.Count > 0 && !met.Add(next))
            {
                continue;
            }

            yield return next;
            for (var last = operands.Count - 1; last >= 0; last--)
            {
                waiting.Push(operands[last]);
            }
        }
    }

    /// <summary>
    /// Rules inside a deep one at every thirty-second depth, the innermost first: whoever goes through these first, and remembers,
    /// never goes through more than sixty-four levels at once, and so needs little stack. None where the rule is not that deep.
    /// </summary>
    internal static IEnumerable<Node> Landings(this Node node) => node.Depth <= 64
        ? []
        : node.SelfAndDescendants().Where(inner => inner.Depth % 32 == 0).OrderBy(inner => inner.Depth);

    /// <summary>
    /// Makes something of a rule from the inside out: of each rule inside it once, from what was made of its operands. Takes no
    /// stack, and time by the rules that there are, however often one and the same stands in others.
    /// </summary>
    /// <param name="node">The rule.</param>
    /// <param name="make">Makes it of a rule, given how to look up what was made of its operands.</param>
    /// <param name="known">What was made already, by the very rules; what is made now is added to it.</param>
    internal static T FromInside<T>(this Node node, Func<Node, Func<Node, T>, T> make, Dictionary<Node, T>? known = null)
    {
        var made = known ?? new Dictionary<Node, T>(ReferenceEqualityComparer.Instance);
        var path = new Stack<(Node Node, EquatableArray<Node> Operands, int Next)>([(node, node.Operands(), 0)]);
        Func<Node, T> ofOperand = operand => made[operand];
        while (path.TryPop(out var present))
        {
            if (present.Next == present.Operands.Count)
            {
                made.TryAdd(present.Node, make(present.Node, ofOperand));
                continue;
            }

            path.Push(present with { Next = present.Next + 1 });
            var operand = present.Operands[present.Next];
            if (!made.ContainsKey(operand))
            {
                path.Push((operand, operand.Operands(), 0));
            }
        }

        return made[node];
    }

    /// <summary>The facts and terms that the rule names, also those of the past, each time it names them.</summary>
    public static IEnumerable<Named> Names(this Node node) => node.SelfAndDescendants().Select(NamedItself).OfType<Named>();

    /// <summary>The facts and terms whose value of the present period the rule needs, in any branch or reading.</summary>
    internal static IEnumerable<Named> PresentNames(this Node node) => node.SelfAndDescendants().Select(PresentNameIn).OfType<Named>();

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

    /// <summary>The names of the fields that the rule asks of an item in hand; not those of items that it goes over itself.</summary>
    internal static IEnumerable<string> FieldsInside(this Node node)
    {
        var met = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Node>([node]);
        while (waiting.TryPop(out var next))
        {
            if (next is FieldValue(var field))
            {
                yield return field.Key;
            }
            else if (next is FieldIs(var text, _))
            {
                yield return text.Key;
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

    /// <summary>The same rule, with every innermost rule put through a change, also those that a phrase speaks of.</summary>
    public static Node ReplaceLeaves(this Node node, Func<Node, Node> change)
    {
        var known = new Dictionary<Node, Node>(ReferenceEqualityComparer.Instance);
        change.NotNull();
        foreach (var landing in node.NotNull().Landings())
        {
            landing.Replaced(change, known);
        }

        return node.Replaced(change, known);
    }

    /// <summary>The same rule over other operands, as many as <see cref="Operands"/> gives and in that order.</summary>
    public static Node WithOperands(this Node node, EquatableArray<Node> operands) => node.NotNull() switch
    {
        Sum => new Sum(operands),
        Least => new Least(operands),
        Greatest => new Greatest(operands),
        Rank(_, var place) => new Rank(operands, place),
        All => new All(operands),
        Any => new Any(operands),
        Ambiguity(var reading, _) => new Ambiguity(reading, operands),
        Phrase(var words, var subjects, _) phrase => new Phrase(words, subjects, operands[0])
        {
            NeverBelowZero = phrase.NeverBelowZero,
            WaitsForTheYearToEnd = phrase.WaitsForTheYearToEnd,
        },
        Product => new Product(operands[0], operands[1]),
        Quotient => new Quotient(operands[0], operands[1]),
        Raised => new Raised(operands[0], operands[1]),
        Compared compared => new Compared(operands[0], compared.Relation, operands[1]),
        Choice => new Choice(operands[0], operands[1], operands[2]),
        Confined => new Confined(operands[0], operands[1]),
        Prior(var name, _) => new Prior(name, operands[0]),
        Negation => new Negation(operands[0]),
        Not => new Not(operands[0]),
        Determined => new Determined(operands[0]),
        Round(_, var rounding) => new Round(operands[0], rounding),
        DateShift(_, var months, var days) => new DateShift(operands[0], months, days),
        BusinessDayShift(_, var days) => new BusinessDayShift(operands[0], days),
        DayCount => new DayCount(operands[0], operands[1]),
        DatePart(_, var component) => new DatePart(operands[0], component),
        Recurrence(_, var months, _) => new Recurrence(operands[0], months, operands[1]),
        OverItems(var items, var fold, _, _, var by) => new OverItems(items, fold, operands[0], operands[1], by),
        _ => node,
    };

    private static Named? PresentNameIn(Node node) => node is Prior or ToDate { WithPresent: false } or Trailing { Lag: > 0 } ? null : node.NamedItself();

    // What was one and the same rule in several places stays one.
    private static Node Replaced(this Node node, Func<Node, Node> change, Dictionary<Node, Node> known)
    {
        if (node is not Phrase && node.Operands().Count == 0)
        {
            return change(node);
        }

        if (!known.TryGetValue(node, out var replaced))
        {
            replaced = node is Phrase(var words, var subjects, var meaning) phrase
                ? new Phrase(words, Each(subjects), meaning.Replaced(change, known))
                {
                    NeverBelowZero = phrase.NeverBelowZero?.Replaced(change, known),
                    WaitsForTheYearToEnd = phrase.WaitsForTheYearToEnd,
                }
                : node.WithOperands(Each(node.Operands()));
            known.Add(node, replaced);
        }

        return replaced;

        EquatableArray<Node> Each(EquatableArray<Node> nodes) => [.. nodes.Select(inner => inner.Replaced(change, known))];
    }
}
