using ContractRules.Agreements;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>Powers to end or to suspend the agreement that take effect at once, and for which the other party had no time before either.</summary>
internal static class PowersWithoutNotice
{
    public static IEnumerable<Finding> In(ReviewedText text) =>
        from found in text.Version.Powers
        where found.Power is { Effective: null } power && (power.EndsTheAgreement || power.Effect is PowerEffect.Suspend) && !GivesTime(power.From)
        group found.Power by found.Clause into powers
        let first = powers.First()
        select new Finding(
            QuestionKind.NoNotice,
            powers.Key,
            string.Join("; ", powers),
            text.Words.Of(first.From),
            "After how many days of notice? None are counted, so the other party has no time to answer, to cure or to prepare.")
        {
            Example = $"Exercised on {new DateValue(text.Period.Start)}, it takes effect on {new DateValue(text.Period.Start)}",
        };

    private static bool GivesTime(Node from) => from.SelfAndDescendants().Any(node => node is DateShift { Months: > 0 } or DateShift { Days: > 0 } or BusinessDayShift { Days: > 0 });
}
