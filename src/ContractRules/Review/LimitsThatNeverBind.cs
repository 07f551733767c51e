using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Review;

/// <summary>Caps and floors that never decide, whatever the facts and the readings, as their ranges prove.</summary>
internal static class LimitsThatNeverBind
{
    public static IEnumerable<Finding> In(ReviewedText text) =>
        from placed in text.Rules
        where placed.Provision is not (Expectation or LotAccount)
        from limit in placed.Rule.SelfAndDescendants().Select(Limit.Of).OfType<Limit>()
        from idle in Idle(limit, text.Ranges).Take(1)
        let measure = Measuring.Of(limit.Whole)
        select placed.Asks(
            QuestionKind.LimitNeverBinds,
            text.Words.Of(limit.Whole),
            $"{text.Words.AtAGlance(idle.One)} never decides, whatever the facts: {text.Words.AtAGlance(idle.Other)} is never {(limit.IsLeast ? "more" : "less")}. "
            + $"Is the {(limit.IsLeast ? "cap" : "floor")} set at the right figure?") with
        {
            Example = $"{text.Words.AtAGlance(idle.Other)} is {TextWords.Of(text.Ranges.Of(idle.Other), measure)}, {text.Words.AtAGlance(idle.One)} {TextWords.Of(text.Ranges.Of(idle.One), measure)}",
        };

    // What never decides, with one that does before it. Of two that are always equal the later never does; what a device limits by zero is its own arithmetic.
    private static IEnumerable<(Node One, Node Other)> Idle(Limit limit, VersionRanges ranges) =>
        from one in limit.Operands.Any(operand => ranges.Of(operand) is not NumberRange) || limit.Operands.Any(Shape.IsOfADevice) ? [] : limit.Operands.Index().Reverse()
        from other in limit.Operands.Index()
        where other.Index != one.Index && NeverDecides(one.Item, other.Item, limit.IsLeast, ranges)
        select (one.Item, other.Item);

    private static bool NeverDecides(Node one, Node other, bool isLeast, VersionRanges ranges) =>
        ranges.Of(new Sum([other, new Negation(one)])) is NumberRange difference && (isLeast ? difference.IsNeverAboveZero : difference.IsNeverBelowZero);
}
