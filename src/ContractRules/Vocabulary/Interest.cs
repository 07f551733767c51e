using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Interest and return on a balance, for a period or by the days of a year.</summary>
/// <remarks>
/// Interest on <c>balance.Prior()</c> accrues on what was brought forward, so an addition bears interest from the period
/// that follows it. Added to the balance, interest compounds; kept in a term of its own, it is simple.
/// </remarks>
public static class Interest
{
    /// <summary>The interest of a period at a rate for each period.</summary>
    /// <example><c>Unrecovered.Prior().InterestAt(Percent(2))</c> is 20 on 1,000.</example>
    public static Rule<Money> InterestAt(this Rule<Money> principal, Rule<Ratio> rate) => principal * rate;

    /// <summary>The interest of a part of a year at a rate for each year.</summary>
    /// <param name="principal">What bears interest.</param>
    /// <param name="rate">The rate for each year.</param>
    /// <param name="years">The part of a year, see <see cref="YearFraction"/>.</param>
    /// <example>7.3 % on 1,000 for 30 days, actual/365 (fixed), is 1,000 × 7.3 % × 30 ÷ 365 = 6.</example>
    public static Rule<Money> InterestAt(this Rule<Money> principal, Rule<Ratio> rate, Rule<Ratio> years) => principal * rate * years;

    /// <summary>The balance grown by a return for the period.</summary>
    /// <example><c>Unreturned.Prior().WithReturnAt(Percent(8))</c> is 1,080 for 1,000; and 1,166.40 a period later.</example>
    public static Rule<Money> WithReturnAt(this Rule<Money> balance, Rule<Ratio> rate) => balance + balance.InterestAt(rate);
}
