using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;

namespace ContractRules.Review;

/// <summary>Duties that nobody can miss: no day tells that they were kept, and no figure ever falls short.</summary>
internal static class DutiesNotMeasured
{
    public static IEnumerable<Finding> In(ReviewedText text) =>
        from found in text.Version.Duties
        let shortfall = found.Duty.Shortfall
        where shortfall is not null
        let range = text.Ranges.Of(shortfall)
        where range is null or NumberRange { IsNeverAboveZero: true }
        select new PlacedRule(found.Clause, found.Duty, shortfall).Asks(
            QuestionKind.NotMeasured,
            text.Words.Of(shortfall),
            "By what is it measured, and when is it missed?") with
        {
            Example = range is null
                ? $"{text.Words.AtAGlance(shortfall)} can never be told"
                : $"{text.Words.AtAGlance(shortfall)} is {TextWords.Of(range, Measuring.Of(shortfall))}, so that nothing is ever missed",
        };
}
