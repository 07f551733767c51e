using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Parts of a year, by five conventions.</summary>
public class YearFractionTests
{
    private const int EveryConvention = 5 * LawAttribute.Draws;

    private static readonly Fact<LocalDate> From = Fact.Date("from", "1", "First date");
    private static readonly Fact<LocalDate> To = Fact.Date("to", "1", "Second date");

    [Theory]
    [InlineData(2002, 10, "31/365", "31/365", "31/360", "1/12", "1/12")]
    [InlineData(2002, 2, "28/365", "28/365", "7/90", "1/12", "1/12")]
    [InlineData(2004, 2, "29/366", "29/365", "29/360", "1/12", "1/12")]
    [InlineData(2002, 4, "6/73", "6/73", "1/12", "1/12", "1/12")]
    public void A_month_is_as_long_as_its_days_or_a_twelfth(
        int year, int month, string actualActual, string actual365, string actual360, string bondBasis, string thirtyE360) =>
        Assert.Equal(
            [actualActual, actual365, actual360, bondBasis, thirtyE360],
            Enum.GetValues<DayCountConvention>().Select(convention =>
                Number(YearFraction.OfThePeriod(convention), Month(((year - 2002) * 12) + month)).ToString()));

    [Theory]
    [InlineData("2003-01-31", "2003-03-31", "59/365", "59/365", "59/360", "1/6", "1/6")] // 60/360
    [InlineData("2003-01-30", "2003-01-31", "1/365", "1/365", "1/360", "0", "0")] // the 31st counts as the 30th
    [InlineData("2003-01-29", "2003-01-31", "2/365", "2/365", "1/180", "1/180", "1/360")] // by bond basis only after a 30th
    [InlineData("2003-02-28", "2003-03-01", "1/365", "1/365", "1/360", "1/120", "1/120")] // February as it stands: 3/360
    [InlineData("2003-02-28", "2003-03-31", "31/365", "31/365", "31/360", "11/120", "4/45")] // 33/360 and 32/360
    [InlineData("2004-02-29", "2004-03-01", "1/366", "1/365", "1/360", "1/180", "1/180")]
    [InlineData("2004-01-01", "2005-01-01", "1", "366/365", "61/60", "1", "1")]
    [InlineData("2003-03-31", "2003-01-31", "-59/365", "-59/365", "-59/360", "-1/6", "-1/6")]
    [InlineData("2003-03-31", "2003-02-28", "-31/365", "-31/365", "-31/360", "-11/120", "-4/45")]
    [InlineData("2003-03-31", "2003-03-31", "0", "0", "0", "0", "0")]
    public void A_span_is_counted_from_date_to_date(
        string from, string to, string actualActual, string actual365, string actual360, string bondBasis, string thirtyE360) =>
        Assert.Equal(
            [actualActual, actual365, actual360, bondBasis, thirtyE360],
            Enum.GetValues<DayCountConvention>().Select(convention => Years(Date(from), Date(to), convention).ToString()));

    [Theory] // January 2002
    [InlineData("2001-12-15", null, "31/365")]
    [InlineData("2001-12-31", null, "31/365")]
    [InlineData("2002-01-01", null, "6/73")] // 30 days: the first day is not after itself
    [InlineData("2002-01-31", null, "0")]
    [InlineData("2002-02-10", null, "0")]
    [InlineData("2002-01-10", "2002-01-20", "2/73")] // 10 days
    [InlineData("2002-01-10", "2002-03-01", "21/365")]
    [InlineData("2001-12-15", "2002-01-01", "1/365")]
    [InlineData("2001-12-15", "2001-12-31", "0")]
    [InlineData("2001-12-01", "2001-12-15", "0")]
    [InlineData("2002-01-20", "2002-01-10", "0")] // ended before it began
    [InlineData("2002-02-10", "2002-02-20", "0")]
    public void Of_a_span_the_days_count_that_lie_in_the_period(string after, string? to, string part) => Assert.Equal(
        Rational.Parse(part),
        Number(
            YearFraction.OfThePeriodAfter(From, DayCountConvention.Actual365Fixed, to is null ? null : To),
            to is null ? Month(1).With(From, Date(after)) : Month(1).With(From, Date(after)).With(To, Date(to))));

    [Fact]
    public void A_date_that_is_unknown_leaves_it_undetermined() => Assert.All(
        Enum.GetValues<DayCountConvention>(),
        convention => Assert.Equal(
            "undetermined: to was not given for 2002-01",
            Once(From.YearsUntil(To, convention), Month(1).With(From, new LocalDate(2002, 1, 1))).ToString()));

    [Law(MaxTest = EveryConvention)]
    public bool Adjoining_spans_add_up_by_every_convention_but_the_bond_basis(DayCountConvention convention, LocalDate first, LocalDate middle, LocalDate last) =>
        convention == DayCountConvention.Thirty360BondBasis
        || Years(first, last, convention) == Years(first, middle, convention) + Years(middle, last, convention);

    [Law(MaxTest = EveryConvention)]
    public void Back_is_as_far_as_forth_by_every_convention(DayCountConvention convention, LocalDate first, LocalDate last) =>
        Assert.Equal(Years(first, last, convention), -Years(last, first, convention));

    [Law]
    public void Actual_days_are_counted_as_the_calendar_does(LocalDate first, LocalDate last)
    {
        var days = (Rational)Period.DaysBetween(first, last);
        Assert.Equal(days / 365, Years(first, last, DayCountConvention.Actual365Fixed));
        Assert.Equal(days / 360, Years(first, last, DayCountConvention.Actual360));
    }

    [Law]
    public void Whole_calendar_months_of_thirty_days_are_twelfths(SomeMonths start, DaysAhead months)
    {
        var first = new LocalDate(2002, 1, 1).PlusMonths(start);
        Assert.Equal(new Rational(months.Count, 12), Years(first, first.PlusMonths(months), DayCountConvention.ThirtyE360));
    }

    [Law(MaxTest = EveryConvention)]
    public void The_period_itself_is_the_span_to_the_day_after_its_end(DayCountConvention convention, SomeMonths number)
    {
        var month = Month(number);
        Assert.Equal(Years(month.Period.Start, month.Period.End.PlusDays(1), convention), Number(YearFraction.OfThePeriod(convention), month));
    }

    [Fact]
    public void A_part_of_a_year_reads_by_its_convention() => Assert.Equal(
        [
            "the part of a year from from to to, actual/actual (ISDA), the part of a year that the period makes, actual/actual (ISDA)",
            "the part of a year from from to to, actual/365 (fixed), the part of a year that the period makes, actual/365 (fixed)",
            "the part of a year from from to to, actual/360, the part of a year that the period makes, actual/360",
            "the part of a year from from to to, 30/360 (bond basis), the part of a year that the period makes, 30/360 (bond basis)",
            "the part of a year from from to to, 30E/360, the part of a year that the period makes, 30E/360",
        ],
        Enum.GetValues<DayCountConvention>().Select(convention => $"{From.YearsUntil(To, convention)}, {YearFraction.OfThePeriod(convention)}"));

    [Fact]
    public void A_span_of_the_period_reads_by_its_ends() => Assert.Equal(
        ("the part of a year in the period after from, actual/360", "the part of a year in the period after from to to, actual/360"),
        ($"{YearFraction.OfThePeriodAfter(From, DayCountConvention.Actual360)}", $"{YearFraction.OfThePeriodAfter(From, DayCountConvention.Actual360, To)}"));

    [Fact]
    public void Months_of_thirty_days_are_counted_as_days_of_three_hundred_and_sixty() => Assert.Equal(
        "((((the year of to) − (the year of from)) × 360 days) + (((the month of to) − (the month of from)) × 30 days)"
        + " + (((the lesser of (the day of to) and 30) − (the lesser of (the day of from) and 30)) × 1 day)) ÷ 360 days",
        From.YearsUntil(To, DayCountConvention.ThirtyE360).Node.Operands()[0].ToString());

    private static Rational Years(LocalDate from, LocalDate to, DayCountConvention convention) =>
        Number(From.YearsUntil(To, convention), Month(1).With(From, from).With(To, to));

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
