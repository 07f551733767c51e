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
        let range = shortfall is null ? null : text.Ranges.Of(shortfall)
        where found.Duty.KeptOn is null && range is null or NumberRange { IsNeverAboveZero: true }
        select new PlacedRule(found.Clause, found.Duty, shortfall ?? found.Duty.Due).Asks(
            QuestionKind.NotMeasured,
            shortfall is null ? "no rule" : text.Words.Of(shortfall),
            "By what is it measured, and when is it missed?") with
        {
            Example = shortfall is null ? null
                : range is null ? $"{text.Words.AtAGlance(shortfall)} can never be told"
                : $"{text.Words.AtAGlance(shortfall)} is {TextWords.Of(range, Measuring.Of(shortfall))}, so that nothing is ever missed",
        };
}
