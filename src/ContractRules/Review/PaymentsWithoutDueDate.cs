using ContractRules.Agreements;
using ContractRules.Rules;

namespace ContractRules.Review;

/// <summary>Payments for which the text sets no day.</summary>
internal static class PaymentsWithoutDueDate
{
    public static IEnumerable<Finding> In(ReviewedText text) =>
        from placed in text.Rules
        where placed is { Provision: Payment { Due: null }, IsFigure: true }
        select placed.Asks(
            QuestionKind.NoDueDate,
            text.Words.Of(placed.Rule),
            "By which day, and from when is it late?") with
        {
            Example = Trial.Of(placed, text)?.Example(placed.Rule) is { } amount ? $"{TextWords.Of(amount, Measuring.Of(placed.Rule)!.Value)} of {text.Period} is due on no day" : null,
        };
}
