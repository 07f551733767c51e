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

    /// <summary>The compound interest of so many periods at a rate for each: interest bears interest.</summary>
    /// <param name="principal">What bears interest.</param>
    /// <param name="rate">The rate for each period.</param>
    /// <param name="periods">How many; whole (a fact: <c>.WithDecimals(0)</c>).</param>
    /// <example>10 % on 1,000 over 2 periods is 1,000 × (1.1² − 1) = 210.</example>
    public static Rule<Money> CompoundInterestAt(this Rule<Money> principal, Rule<Ratio> rate, Rule<Ratio> periods) =>
        (principal * (Growth(rate).ToThe(periods) - One)).Called($"the compound interest on {principal} at {rate} over {periods} periods");

    /// <summary>The balance grown for a part of a year, or several years, by a return for each year that compounds.</summary>
    /// <param name="balance">What bears the return.</param>
    /// <param name="rate">The return for each year.</param>
    /// <param name="years">The part of a year, see <see cref="YearFraction"/>; a negative one discounts.</param>
    /// <param name="factor">How the factor of growth is rounded: it is no fraction, so the clause has to say.</param>
    /// <example>1,000 at 8 % a year for 73 days, actual/365, the factor rounded to 6 places: 1,000 × 1.08^(1/5) = 1,000 × 1.015511 = 1,015.511.</example>
    public static Rule<Money> WithReturnAt(this Rule<Money> balance, Rule<Ratio> rate, Rule<Ratio> years, Rounding factor) =>
        balance * Growth(rate).ToThe(years).Rounded(factor);

    /// <summary>The balance grown by a return for the period.</summary>
    /// <example><c>Unreturned.Prior().WithReturnAt(Percent(8))</c> is 1,080 for 1,000; and 1,166.40 a period later.</example>
    public static Rule<Money> WithReturnAt(this Rule<Money> balance, Rule<Ratio> rate) => balance + balance.InterestAt(rate);

    /// <summary>What one becomes in a period at a rate.</summary>
    internal static Rule<Ratio> Growth(Rule<Ratio> rate) => One + rate;

    private static Rule<Ratio> One { get; } = Face<Ratio>.Own(Ratio.One);
}
