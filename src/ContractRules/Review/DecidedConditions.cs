using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Review;

/// <summary>Conditions that never hold, or always do, as the ranges of the facts prove; also where an outer condition decides them.</summary>
internal static class DecidedConditions
{
    private const int MostOperands = 16;

    public static IEnumerable<Finding> In(ReviewedText text) =>
        from placed in text.Rules
        where placed.Provision is not (Expectation or LotAccount)
        from decided in Decided(placed.Rule, text.Ranges).DistinctBy(decided => text.Words.Of(decided.Condition))
        let words = text.Words.AtAGlance(decided.Condition)
        select placed.Asks(
            QuestionKind.DecidedCondition,
            text.Words.Of(placed.Rule),
            $"“{words}” {(decided.Holds ? "always" : "never")} holds{(decided.Where is { } where ? $" where {text.Words.AtAGlance(where)} {(decided.WhereHolds ? "holds" : "does not")}" : "")}, "
            + $"whatever the facts. Is the condition meant so, and what is it there for?") with
        {
            Example = string.Join("; ", new[] { decided.Condition.Left, decided.Condition.Right }
                .Where(side => side is not Constant)
                .Select(side => $"{text.Words.AtAGlance(side)} is {TextWords.Of(decided.RangeOf(side), Measuring.Of(side))}")),
        };

    private static IEnumerable<DecidedCondition> Decided(Node rule, VersionRanges ranges)
    {
        // What tables and devices are confined to is their own arithmetic.
        var confining = rule.SelfAndDescendants().OfType<Confined>()
            .SelectMany(confined => confined.Condition.SelfAndDescendants())
            .ToHashSet<Node>(ReferenceEqualityComparer.Instance);
        foreach (var node in rule.SelfAndDescendants())
        {
            if (node is Compared compared && !confining.Contains(compared) && !IsOfADevice(compared) && Outcome(ranges.Of(compared)) is { } holds)
            {
                yield return new(compared, holds, ranges.Of);
            }

            foreach (var inner in node is Choice choice ? InBranches(choice, ranges) : [])
            {
                yield return inner;
            }
        }
    }

    // One condition right inside the branch of another, as in a table of bands.
    private static IEnumerable<DecidedCondition> InBranches(Choice outer, VersionRanges ranges)
    {
        foreach (var (branch, holds) in new[] { (outer.Then, true), (outer.Otherwise, false) })
        {
            foreach (var inner in Shape.Bare(branch) is Choice choice ? Comparisons(choice.Condition) : [])
            {
                if (Outcome(ranges.Of(inner)) is null && new Assumptions(outer.Condition, holds, ranges.Of) is var assumed && Outcome(Ranging.Of(inner, assumed.Of)) is { } decided)
                {
                    yield return new(inner, decided, assumed.Of) { Where = outer.Condition, WhereHolds = holds };
                }
            }
        }
    }

    private static IEnumerable<Compared> Comparisons(Node condition) => Shape.Bare(condition) switch
    {
        Compared compared => [compared],
        All({ Count: <= MostOperands } operands) => operands.Select(Shape.Bare).OfType<Compared>(),
        Any({ Count: <= MostOperands } operands) => operands.Select(Shape.Bare).OfType<Compared>(),
        _ => [],
    };

    private static bool? Outcome(ValueRange? range) => range is TruthRange { CanHold: var can, CanFail: var cannot } && can != cannot ? can : null;

    // Whether there is anything to divide by.
    private static bool IsOfADevice(Compared compared) => compared is (_, Relation.EqualTo, Constant { IsStated: false });

    private sealed record DecidedCondition(Compared Condition, bool Holds, Func<Node, ValueRange?> RangeOf)
    {
        public Node? Where { get; init; }

        public bool WhereHolds { get; init; }
    }
}
