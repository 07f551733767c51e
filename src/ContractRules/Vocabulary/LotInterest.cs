using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>Interest on each of several lots from a day of its own.</summary>
/// <remarks>Added to lots, interest bears interest; to keep it simple, let it come in under a name and count the others alone.</remarks>
public static class LotInterest
{
    /// <summary>The interest of the period on what was open of each lot when it began, for the days after one of its own.</summary>
    /// <param name="lots">The lots that bear interest.</param>
    /// <param name="rate">The rate for each year, which may be a field of the lots.</param>
    /// <param name="after">The day of each after which it bears interest: its due day.</param>
    /// <param name="convention">How days are counted into years.</param>
    /// <example>1,000 due on 15 May bear in the second quarter at 7.3 %, actual/365 (fixed), 1,000 × 7.3 % × 46 ÷ 365 = 9.20.</example>
    public static Rule<Money> InterestAt(this Lots<Money> lots, Rule<Ratio> rate, Rule<LocalDate> after, DayCountConvention convention)
    {
        lots.Made();
        return lots.BroughtForward.Total(lots.Remaining.InterestAt(rate, YearFraction.OfThePeriodAfter(after, convention)));
    }

    /// <summary>The same on the lots of the period, what was applied bearing interest to the day on which it was paid.</summary>
    /// <remarks>What was applied has to be known before: such interest comes in in another account, or in the next period. What expires bears none.</remarks>
    /// <param name="lots">The lots that bear interest.</param>
    /// <param name="rate">The rate for each year, which may be a field of the lots.</param>
    /// <param name="after">The day of each after which it bears interest: its due day.</param>
    /// <param name="convention">How days are counted into years.</param>
    /// <param name="paidOn">The day on which what was applied in the period was paid.</param>
    public static Rule<Money> InterestAt(
        this Lots<Money> lots, Rule<Ratio> rate, Rule<LocalDate> after, DayCountConvention convention, Rule<LocalDate> paidOn)
    {
        lots.Made();
        return lots.OfThePeriod.Total(
            lots.Remaining.InterestAt(rate, YearFraction.OfThePeriodAfter(after, convention))
            + lots.Applied.InterestAt(rate, YearFraction.OfThePeriodAfter(after, convention, to: paidOn.Made())));
    }
}
