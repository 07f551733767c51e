using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Business days, day counts, the earlier and the later, and series of dates such as renewals.</summary>
public class DateEvaluationTests
{
    private static readonly Term<LocalDate> Due = Term.Date("due", "Due");

    [Theory]
    [InlineData(0, "2002-07-03")]
    [InlineData(1, "2002-07-05")] // Thursday 4 July is a holiday
    [InlineData(2, "2002-07-08")] // 6 and 7 July are a weekend
    [InlineData(-3, "2002-06-28")] // 2 July, 1 July, 28 June
    public void Business_days_pass_over_weekends_and_the_holidays_observed(int days, string expected)
    {
        var agreement = Of(Clause("1", Due.Means(Opening.PlusBusinessDays(days)))).Observing(HolidayCalendar.Of([new LocalDate(2002, 7, 4)]));
        var statement = Assert.Single(agreement.Settle(Month(7).With(Opening, new LocalDate(2002, 7, 3))).Statements);

        Assert.Equal(expected, statement.Find("due")!.Outcome.ToString());
    }

    [Theory]
    [InlineData("2002-07-12", "2002", "7", "12")]
    [InlineData("2004-02-29", "2004", "2", "29")]
    [InlineData("2002-12-31", "2002", "12", "31")]
    [InlineData("2003-01-01", "2003", "1", "1")]
    public void A_date_has_a_year_a_month_and_a_day(string date, string year, string month, string day) =>
        Assert.Equal([year, month, day], new[] { Read(date).Year(), Read(date).Month(), Read(date).Day() }.Select(In));

    [Law]
    public bool The_parts_make_up_the_date(LocalDate date) =>
        new LocalDate(PartOf(date, rule => rule.Year()), PartOf(date, rule => rule.Month()), PartOf(date, rule => rule.Day())) == date;

    [Fact]
    public void Without_holidays_observed_only_weekends_are_passed_over() =>
        Assert.Equal("2002-07-04", In(Date(2002, 7, 3).PlusBusinessDays(1)));

    [Theory]
    [InlineData("2002-10-01", "2002-10-31", "30")]
    [InlineData("2002-10-31", "2002-10-01", "-30")]
    [InlineData("2002-10-31", "2002-10-31", "0")]
    [InlineData("2004-02-28", "2004-03-01", "2")] // 29 February, 1 March
    [InlineData("2002-01-01", "2003-01-01", "365")]
    public void Days_are_counted_from_one_date_to_another(string from, string to, string days) =>
        Assert.Equal(days, In(Read(from).DaysUntil(Read(to))));

    [Theory]
    [InlineData("2004-01-01", "2004-08-31")] // before the series, its first date
    [InlineData("2004-08-31", "2004-08-31")]
    [InlineData("2004-09-01", "2005-02-28")] // February has no 31st
    [InlineData("2005-02-28", "2005-02-28")]
    [InlineData("2005-03-01", "2005-08-31")] // counted from the anchor: the 31st again, not the 28th
    [InlineData("2007-09-01", "2008-02-29")]
    public void Every_six_months_from_the_end_of_august_2004(string notBefore, string expected) =>
        Assert.Equal(expected, In(Date(2004, 8, 31).RecurringNotBefore(6, Read(notBefore))));

    [Theory]
    [InlineData("2004-03-01", "2005-02-28")]
    [InlineData("2005-03-01", "2006-02-28")]
    [InlineData("2007-03-01", "2008-02-29")]
    public void Every_year_from_a_leap_day(string notBefore, string expected) =>
        Assert.Equal(expected, In(Date(2004, 2, 29).RecurringNotBefore(12, Read(notBefore))));

    [Theory]
    [InlineData("2002-02-01", "2002-02-28")]
    [InlineData("2002-03-01", "2002-03-31")]
    [InlineData("2002-04-01", "2002-04-30")]
    public void Every_month_from_the_end_of_january(string notBefore, string expected) =>
        Assert.Equal(expected, In(Date(2002, 1, 31).RecurringNotBefore(1, Read(notBefore))));

    [Fact]
    public void The_least_and_the_greatest_of_dates_are_the_earliest_and_the_latest()
    {
        EquatableArray<Node> dates = [Date(2002, 3, 1).Node, Date(2002, 1, 31).Node, Date(2002, 2, 1).Node];

        Assert.Equal("2002-01-31", In(Rule<LocalDate>.Of(new Least(dates))));
        Assert.Equal("2002-03-01", In(Rule<LocalDate>.Of(new Greatest(dates))));
        Assert.Equal("2002-01-31", In(Date(2002, 2, 1).Earlier(ThePeriod.End)));
        Assert.Equal("2002-02-01", In(Date(2002, 2, 1).Later(ThePeriod.End)));
    }

    [Fact]
    public void What_follows_from_a_date_not_given_is_undetermined_for_want_of_it()
    {
        string[] reasons =
        [
            .. Reasons(Opening.PlusBusinessDays(1)), .. Reasons(Opening.DaysUntil(ThePeriod.End)), .. Reasons(ThePeriod.End.DaysUntil(Opening)),
            .. Reasons(Opening.RecurringNotBefore(6, ThePeriod.End)), .. Reasons(ThePeriod.End.RecurringNotBefore(6, Opening)),
            .. Reasons(Opening.Earlier(ThePeriod.End)), .. Reasons(Opening.Later(Opening)), .. Reasons(Opening.Year()),
        ];

        Assert.Equal(Enumerable.Repeat("opening was not given for 2002-01", 8), reasons);
    }

    [Law]
    public bool Renewals_tile_time(LocalDate anchor, LocalDate date, SomeMonths months)
    {
        var found = DateOf(((Rule<LocalDate>)anchor).RecurringNotBefore(months, date));
        var series = Enumerable.Range(0, 100).Select(count => anchor.PlusMonths(count * months)).ToList();
        var place = series.IndexOf(found);

        // It is one of the series, not before the date, and the one before it is: no date lies in two terms or in none.
        return place >= 0 && found >= date && (place == 0 || series[place - 1] < date);
    }

    [Law]
    public bool The_day_after_a_renewal_the_next_one_is_a_term_later_counted_from_the_anchor(LocalDate anchor, SomeMonths months, Renewals count)
    {
        var renewal = anchor.PlusMonths(count * months);

        return DateOf(((Rule<LocalDate>)anchor).RecurringNotBefore(months, renewal)) == renewal
            && DateOf(((Rule<LocalDate>)anchor).RecurringNotBefore(months, renewal.PlusDays(1))) == anchor.PlusMonths((count + 1) * months);
    }

    [Law]
    public bool Counting_the_days_and_adding_them_leads_back(LocalDate from, LocalDate to)
    {
        var days = NumberIn(Once(((Rule<LocalDate>)from).DaysUntil(to), Month(1)));

        return from.PlusDays((int)days.Numerator) == to;
    }

    [Fact]
    public void A_series_repeats_every_month_at_least() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Opening.RecurringNotBefore(0, ThePeriod.End));

    private static Rule<LocalDate> Date(int year, int month, int day) => new LocalDate(year, month, day);

    private static Rule<LocalDate> Read(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    private static LocalDate DateOf(Rule<LocalDate> rule) => Assert.IsType<DateValue>(Once(rule, Month(1)).Value).Date;

    private static int PartOf(LocalDate date, Func<Rule<LocalDate>, Rule<Ratio>> part) => (int)NumberIn(Once(part(date), Month(1))).Numerator;

    private static string In<T>(Rule<T> rule)
        where T : struct => Once(rule, Month(1)).ToString();

    private static IEnumerable<string> Reasons<T>(Rule<T> rule)
        where T : struct => Once(rule, Month(1)).Reasons.Select(reason => reason.ToString());

    /// <summary>How often a term was renewed.</summary>
    public readonly record struct Renewals(int Count) : IDrawn<Renewals>
    {
        public static Gen<Renewals> Drawn => Gen.Choose(0, 12).Select(count => new Renewals(count));

        public static implicit operator int(Renewals drawn) => drawn.Count;
    }
}
