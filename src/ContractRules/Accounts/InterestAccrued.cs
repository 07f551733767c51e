using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>Interest on one amount at one rate, from a day to another: one step of how the interest on a late payment came about.</summary>
/// <param name="Clause">The clause that gives the interest.</param>
/// <param name="RateOf">The period settled whose rate it is.</param>
/// <param name="Principal">What bears interest, with interest added to it before.</param>
/// <param name="Rate">The rate for each year.</param>
/// <param name="DayCount">How days are counted into years.</param>
/// <param name="Years">The part of a year, by that count.</param>
/// <param name="From">The day after which it runs.</param>
/// <param name="To">The day to which it runs.</param>
/// <param name="Amount">The interest, rounded as the clause says.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record InterestAccrued(
    ClauseReference Clause,
    SettlementPeriod RateOf,
    Money Principal,
    Ratio Rate,
    DayCountConvention DayCount,
    Ratio Years,
    LocalDate From,
    LocalDate To,
    Money Amount)
{
    /// <summary>What bears interest, with interest added to it before.</summary>
    public Money Principal { get; init => field = value.WithUnit(); } = Principal.WithUnit();

    /// <summary>The interest, rounded as the clause says.</summary>
    public Money Amount { get; init => field = value.WithUnit(); } = Amount.WithUnit();

    /// <summary>The day on which it was charged for good; null of what has run up to the day of the account, and goes on.</summary>
    public LocalDate? ChargedOn { get; internal init; }

    /// <summary>The multiplication in words: <c>10,000.00 USD × 7.3 % × 30 ÷ 365 = 60.00 USD</c>.</summary>
    public string Working => $"{Of(Principal)} × {Wording.Of(new NumberValue(Rate.Value), Measure.Ratio)} × {YearsInWords} = {Of(Amount)}";

    /// <summary>The days and the multiplication: <c>2003-01-31 to 2003-03-02, actual/365 (fixed): 10,000.00 USD × 7.3 % × 30 ÷ 365 = 60.00 USD</c>.</summary>
    public override string ToString() => $"{new DateValue(From)} to {new DateValue(To)}, {YearFraction.NameOf(DayCount)}: {Working}";

    // By days over a year of fixed length; a leap year inside makes it a fraction of another.
    private string YearsInWords => DayCount switch
    {
        DayCountConvention.ActualActualIsda => $"{Years.Value}",
        DayCountConvention.Actual365Fixed => OverDays(365),
        _ => OverDays(360),
    };

    private string OverDays(int year) => string.Create(CultureInfo.InvariantCulture, $"{Years.Value * year} ÷ {year}");

    private static string Of(Money money) => Wording.Of(new NumberValue(money.Amount), money.Measure);
}
