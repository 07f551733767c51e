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
        from found in placed.Rule.SelfAndDescendants().Select(Limit.Of).OfType<Limit>().Select(limit => (Limit: limit, Idle: Idle(limit, text.Ranges)))
        where found.Idle is not null
        let idle = found.Idle
        let other = found.Limit.Operands.First(operand => !ReferenceEquals(operand, idle))
        let measure = Measuring.Of(found.Limit.Whole)
        select placed.Asks(
            QuestionKind.LimitNeverBinds,
            text.Words.Of(found.Limit.Whole),
            $"{text.Words.AtAGlance(idle)} never decides, whatever the facts: {text.Words.AtAGlance(other)} is never {(found.Limit.IsLeast ? "more" : "less")}. "
            + $"Is the {(found.Limit.IsLeast ? "cap" : "floor")} set at the right figure?") with
        {
            Example = $"{text.Words.AtAGlance(other)} is {TextWords.Of(text.Ranges.Of(other), measure)}, {text.Words.AtAGlance(idle)} {TextWords.Of(text.Ranges.Of(idle), measure)}",
        };

    // Of two that are always equal the later; what a device limits by zero is its own arithmetic.
    private static Node? Idle(Limit limit, VersionRanges ranges) => limit.Operands.Any(operand => ranges.Of(operand) is not NumberRange) || limit.Operands.Any(Shape.IsOfADevice)
        ? null
        : limit.Operands.Index().Reverse()
            .FirstOrDefault(one => limit.Operands.Index().Any(other => other.Index != one.Index && NeverDecides(one.Item, other.Item, limit.IsLeast, ranges)))
            .Item;

    private static bool NeverDecides(Node one, Node other, bool isLeast, VersionRanges ranges) =>
        ranges.Of(new Sum([other, new Negation(one)])) is NumberRange difference && (isLeast ? difference.IsNeverAboveZero : difference.IsNeverBelowZero);
}
