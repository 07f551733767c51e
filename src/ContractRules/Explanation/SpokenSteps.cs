using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>What a phrase speaks of. Where it tells all that it stands for, its subjects say enough, and how it works them out lies deeper.</summary>
internal static class SpokenSteps
{
    /// <summary>The steps of the subjects of a phrase that tells all; null for one that leaves something unsaid, and for any other rule.</summary>
    public static IEnumerable<Step>? SpokenOf(this Step step) => step is { Rule: Phrase phrase, Steps: [var meaning] } && TellsAll(phrase)
        ? phrase.Subjects.Select(subject => Find(subject, meaning)).OfType<Step>()
        : null;

    private static bool TellsAll(Phrase phrase)
    {
        var told = phrase.Subjects.SelectMany(LeavesOf).ToHashSet();
        return LeavesOf(phrase.Meaning).All(leaf => told.Contains(leaf) || GoesWithoutSaying(leaf, isOfThePeriod: told.Count == 0))
            && RoundingsIn(phrase.Meaning) <= phrase.Subjects.Sum(RoundingsIn) + 1;
    }

    // The period stands above the explanation; nought and one, and whatever measures the period alone, are part of the words.
    private static bool GoesWithoutSaying(Node leaf, bool isOfThePeriod) => leaf is PeriodValue
        || (leaf is Constant && isOfThePeriod)
        || (leaf is Constant(NumberValue(var number), _) && (number.IsZero || number == Rational.One));

    private static IEnumerable<Node> LeavesOf(Node node) => node.SelfAndDescendants()
        .Where(inner => inner.Operands().Count == 0)
        .Select(leaf => leaf is Given(var fact) ? new FactValue(fact) : leaf);

    // The words tell one rounding; of several, each gives an amount that is worth seeing.
    private static int RoundingsIn(Node node) => node.SelfAndDescendants().OfType<Round>().Count();

    private static Step? Find(Node rule, Step step) => step.Rule == rule
        ? step
        : step.Steps.Select(below => Find(rule, below)).FirstOrDefault(found => found is not null);
}
