using ContractRules.Rules.Kernel;

namespace ContractRules.Explanation;

/// <summary>What a phrase speaks of. Where it tells all that it stands for, its subjects say enough, and how it works them out lies deeper.</summary>
internal static class SpokenSteps
{
    /// <summary>The steps of the subjects of a phrase that tells all; null for one that leaves something unsaid, and for any other rule.</summary>
    public static IEnumerable<Step>? SpokenOf(this Step step) => step is { Rule: Phrase phrase, Steps: [var meaning] } && TellsAll(phrase)
        && InOrder(meaning) is var steps
        && phrase.Subjects.Where(subject => subject is not Constant).Select(subject => Spoken(subject, steps)).ToList() is var spoken && !spoken.Contains(null)
            ? spoken.OfType<Step>()
            : null;

    // The words tell one rounding; of several, each gives an amount that is worth seeing. What is in a subject the subject tells.
    private static bool TellsAll(Phrase phrase)
    {
        var own = Own(phrase);
        var told = new Lazy<HashSet<Node>>(() => phrase.Subjects.SelectMany(LeavesOf).ToHashSet());
        return own.Where(IsLeaf).Select(Leaf).All(leaf => told.Value.Contains(leaf) || GoesWithoutSaying(leaf, isOfThePeriod: told.Value.Count == 0))
            && (own.OfType<Round>().Count() is var roundings && (roundings <= 1 || roundings <= phrase.Subjects.Sum(NodeShape.Roundings) + 1));
    }

    // The rules in what a phrase stands for, beside those that it speaks of.
    private static IEnumerable<Node> Own(Phrase phrase)
    {
        var met = new HashSet<Node>(phrase.Subjects, ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Node>([phrase.Meaning]);
        while (waiting.TryPop(out var next))
        {
            if (met.Add(next))
            {
                yield return next;
                foreach (var operand in next.Operands())
                {
                    waiting.Push(operand);
                }
            }
        }
    }

    // The period stands above the explanation; the constants of a device's own are part of the words, and so is whatever measures the period alone.
    private static bool GoesWithoutSaying(Node leaf, bool isOfThePeriod) =>
        leaf is PeriodValue or Constant { IsStated: false } || (leaf is Constant && isOfThePeriod);

    private static IEnumerable<Node> LeavesOf(Node node) => node.SelfAndDescendants().Where(IsLeaf).Select(Leaf);

    private static bool IsLeaf(Node node) => node is Prior || node.Operands().Count == 0;

    private static Node Leaf(Node leaf) => leaf is Given(var fact) ? new FactValue(fact) : leaf;

    // Of a fact that was not given, just that matters.
    private static Step? Spoken(Node subject, OrderedDictionary<Node, Step> steps) => (subject, Find(subject, steps)) switch
    {
        (FactValue(var fact), null or { Outcome.IsDetermined: false }) => Find(new Given(fact), steps) ?? Find(subject, steps),
        var (_, step) => step,
    };

    // The very rule, else the first that is equal.
    private static Step? Find(Node rule, OrderedDictionary<Node, Step> steps) =>
        steps.TryGetValue(rule, out var step) ? step : steps.FirstOrDefault(found => found.Key.Depth == rule.Depth && found.Key == rule).Value;

    // What a term means is none of the phrase's own.
    private static OrderedDictionary<Node, Step> InOrder(Step meaning)
    {
        var steps = new OrderedDictionary<Node, Step>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Step>([meaning]);
        while (waiting.TryPop(out var next))
        {
            for (var last = steps.TryAdd(next.Rule, next) && next.Rule is not TermValue ? next.Steps.Count - 1 : -1; last >= 0; last--)
            {
                waiting.Push(next.Steps[last]);
            }
        }

        return steps;
    }
}
