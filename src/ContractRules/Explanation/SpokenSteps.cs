using ContractRules.Rules.Kernel;

namespace ContractRules.Explanation;

/// <summary>What a phrase speaks of. Where it tells all that it stands for, its subjects say enough, and how it works them out lies deeper.</summary>
internal static class SpokenSteps
{
    /// <summary>The steps of the subjects of a phrase that tells all; null for one that leaves something unsaid, and for any other rule.</summary>
    public static IEnumerable<Step>? SpokenOf(this Step step) => step is { Rule: Phrase phrase, Steps: [var meaning] } && TellsAll(phrase)
        && phrase.Subjects.Where(subject => subject is not Constant).Select(subject => Spoken(subject, meaning)).ToList() is var spoken && !spoken.Contains(null)
            ? spoken.OfType<Step>()
            : null;

    // The words tell one rounding; of several, each gives an amount that is worth seeing.
    private static bool TellsAll(Phrase phrase)
    {
        var told = phrase.Subjects.SelectMany(LeavesOf).ToHashSet();
        return LeavesOf(phrase.Meaning).All(leaf => told.Contains(leaf) || GoesWithoutSaying(leaf, isOfThePeriod: told.Count == 0))
            && phrase.Meaning.Roundings() <= phrase.Subjects.Sum(NodeShape.Roundings) + 1;
    }

    // The period stands above the explanation; the constants of a device's own are part of the words, and so is whatever measures the period alone.
    private static bool GoesWithoutSaying(Node leaf, bool isOfThePeriod) =>
        leaf is PeriodValue or Constant { IsStated: false } || (leaf is Constant && isOfThePeriod);

    private static IEnumerable<Node> LeavesOf(Node node) => node.SelfAndDescendants()
        .Where(inner => inner is Prior || inner.Operands().Count == 0)
        .Select(leaf => leaf is Given(var fact) ? new FactValue(fact) : leaf);

    // Of a fact that was not given, just that matters.
    private static Step? Spoken(Node subject, Step meaning) => (subject, Find(subject, meaning)) switch
    {
        (FactValue(var fact), null or { Outcome.IsDetermined: false }) => Find(new Given(fact), meaning) ?? Find(subject, meaning),
        var (_, step) => step,
    };

    private static Step? Find(Node rule, Step step) => step.Rule == rule
        ? step
        : step.Steps.Select(below => Find(rule, below)).FirstOrDefault(found => found is not null);
}
