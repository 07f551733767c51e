using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Tests.Vocabulary.Drafted;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Interest and return on a balance.</summary>
public class InterestTests
{
    private static readonly Term<Money> Loan = Term.Money("loan", "Loan outstanding", Usd);
    private static readonly Term<Money> Accrued = Term.Money("accrued", "Interest accrued", Usd);

    [Theory]
    [InlineData("1000", "20")]
    [InlineData("0", "0")]
    [InlineData("-1000", "-20")]
    [InlineData("0.01", "0.0002")]
    public void Interest_of_a_period_is_its_rate_of_the_principal(string principal, string interest) =>
        Assert.Equal(interest, Number(Sales.InterestAt(Percent(2)), Month(1).With(Sales, Usd.Of(Rational.Parse(principal)))).ToString());

    [Fact]
    public void Interest_of_a_part_of_a_year_is_that_part_of_the_rate_for_a_year()
    {
        var month = Month(4).With(Sales, Usd.Of(1_000)); // April has 30 days

        // 1,000 × 7.3 % × 30 ÷ 365 = 6, in no leap year; × 30 ÷ 360 = 6.08333…, however the 30 days are counted.
        Assert.Equal(
            ["6", "6", "73/12", "73/12", "73/12"],
            Enum.GetValues<DayCountConvention>().Select(convention =>
                Number(Sales.InterestAt(Percent(7.3m), YearFraction.OfThePeriod(convention)), month).ToString()));
    }

    [Fact]
    public void A_return_that_is_added_compounds() =>
        Assert.Equal("1080 1166.4", InOneLine(
            Loan, [Month(1), Month(2)], Loan.Means(Loan.Prior(Usd.Of(1_000)).WithReturnAt(Percent(8)))));

    [Fact]
    public void Interest_on_what_was_brought_forward_leaves_out_what_came_in_this_period() =>
        // 100 lent in January bear 10 from February on: 100, 110, then 50 more: 121 + 50.
        Assert.Equal("100 110 171", InOneLine(
            Loan,
            Months(Sales, Usd.Of(100), Usd.Of(0), Usd.Of(50)),
            Loan.Means(Loan.Prior().WithReturnAt(Percent(10)) + Sales)));

    [Theory]
    [InlineData("1000", "2", "210")] // 1,000 × (1.1² − 1)
    [InlineData("1000", "0", "0")]
    [InlineData("-1000", "3", "-331")]
    public void Compound_interest_is_interest_on_interest(string principal, string periods, string interest)
    {
        var count = Fact.Ratio("count", "1", "How many periods").WithDecimals(0);

        Assert.Equal(interest, Once(
            Sales.CompoundInterestAt(Percent(10), count),
            Month(1).With(Sales, Usd.Of(Rational.Parse(principal))).With(count, new Ratio(Rational.Parse(periods)))).ToString());
    }

    [Fact]
    public void A_return_by_the_year_compounds_over_days() =>
        // 1.08^(73/365) = 1.08^(1/5) = 1.0155112…
        Assert.Equal("1015.511", Once(
            Sales.WithReturnAt(Percent(8), Opening.YearsUntil(ThePeriod.End, DayCountConvention.Actual365Fixed), new Rounding(6, RoundingMode.HalfEven)),
            Month(3).With(Sales, Usd.Of(1_000)).With(Opening, new NodaTime.LocalDate(2002, 1, 17))).ToString());

    [Fact]
    public void A_rate_that_is_unknown_leaves_interest_undetermined() => Assert.Equal(
        "undetermined: share was not given for 2002-01", Once(Sales.InterestAt(Share), Month(1).With(Sales, Usd.Of(1))).ToString());

    [Law]
    public void Interest_of_each_period_on_the_principal_and_its_interest_is_the_power_of_the_rate(Cents principal, InterestRate rate) => Assert.Equal(
        Enumerable.Range(1, 4).Select(periods => principal.Amount * Power(1 + rate.Amount, periods)),
        Course(
            Loan,
            [.. Enumerable.Range(1, 4).Select(Month)],
            Loan.Means(Loan.CarriedForward(adding: Accrued, opening: Usd.Of(principal))),
            Accrued.Means(Loan.Prior(Usd.Of(principal)).InterestAt(new Ratio(rate.Amount)))).Select(NumberIn));

    [Law]
    public void Interest_kept_apart_grows_evenly(Cents principal, InterestRate rate) => Assert.Equal(
        Enumerable.Range(1, 4).Select(periods => principal.Amount * rate.Amount * periods),
        Course(
            Accrued,
            [.. Enumerable.Range(1, 4).Select(Month)],
            Accrued.Means(Accrued.CarriedForward(adding: ((Rule<Money>)Usd.Of(principal)).InterestAt(new Ratio(rate.Amount))))).Select(NumberIn));

    [Fact]
    public void Interest_of_the_months_is_interest_of_the_year() =>
        // By thirty days a month, twelve months make one year exactly, in a leap year too.
        Assert.Equal("7.3", Numbers.Sum(Course(
            Sales.InterestAt(Percent(7.3m), YearFraction.OfThePeriod(DayCountConvention.ThirtyE360)),
            [.. Enumerable.Range(25, 12).Select(number => Month(number).With(Sales, Usd.Of(100)))]).Select(NumberIn)).ToString());

    [Fact]
    public void Interest_reads_as_it_is_computed() => Assert.Equal(
        ["loan of the prior period × 2 %", "sales + (sales × 8 %)", "(sales × 7 %) × (the part of a year that the period makes, actual/365 (fixed))"],
        new[]
        {
            Loan.Prior().InterestAt(Percent(2)).ToString(),
            Sales.WithReturnAt(Percent(8)).ToString(),
            Sales.InterestAt(Percent(7), YearFraction.OfThePeriod(DayCountConvention.Actual365Fixed)).ToString(),
        });

    [Fact]
    public void Interest_can_be_paid_once_rounded_even_where_the_balance_compounds_without_rounding()
    {
        // 5 % of 100 is 5; of 105 it is 5.25; of 110.25 it is 5.5125.
        var compounding = Loan.Means(Loan.Prior(Usd.Of(100)).WithReturnAt(Percent(5)));
        var interest = Loan.Prior(Usd.Of(100)).InterestAt(Percent(5)).Rounded(Rounding.ToTheCent);

        Assert.Equal("5 5.25 5.51", Paid(interest, [Month(1), Month(2), Month(3)], compounding));
    }

    private static Rational Power(Rational number, int exponent) =>
        Enumerable.Repeat(number, exponent).Aggregate(Rational.One, (product, factor) => product * factor);

    /// <summary>Interest of a period, from -5 to 30 per cent, to the ten-thousandth of a per cent.</summary>
    public readonly record struct InterestRate(Rational Amount) : IFigure<InterestRate>
    {
        public static Gen<InterestRate> Drawn =>
            Gen.Choose(-50_000, 300_000).Select(millionths => new InterestRate(new Rational(millionths, 1_000_000)));

        public static implicit operator Rational(InterestRate drawn) => drawn.Amount;
    }
}
