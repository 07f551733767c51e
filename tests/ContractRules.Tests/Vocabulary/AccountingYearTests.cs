using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Years that begin with a given month.</summary>
public class AccountingYearTests
{
    private static readonly Term<bool> Starts = Term.Truth("starts", "A year starts");
    private static readonly Term<bool> Ends = Term.Truth("ends", "A year ends");

    [Theory]
    [InlineData("2003-03-31", 4, "2002")]
    [InlineData("2003-04-01", 4, "2003")]
    [InlineData("2003-05-31", 4, "2003")] // three months before it is 28 February
    [InlineData("2002-12-31", 1, "2002")]
    [InlineData("2003-11-30", 12, "2002")]
    [InlineData("2003-12-01", 12, "2003")]
    public void A_date_lies_in_the_year_that_began_before_it(string date, int firstMonth, string year) =>
        Assert.Equal(year, Number(
            AccountingYear.StartingIn(firstMonth).Of(Opening), Month(1).With(Opening, NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value)).ToString());

    [Fact]
    public void A_year_from_April_starts_in_April_and_ends_in_March()
    {
        Assert.Equal([4, 16], MonthsWith(AccountingYear.StartingIn(4).StartsInThePeriod));
        Assert.Equal([3, 15], MonthsWith(EndOf(AccountingYear.StartingIn(4))));
        Assert.Equal([1, 13], MonthsWith(AccountingYear.OfTheCalendar.StartsInThePeriod));
        Assert.Equal([12], MonthsWith(EndOf(AccountingYear.OfTheCalendar)));
    }

    [Theory]
    [InlineData("2003-03-31/2003-03-31", false, true)] // its last day alone
    [InlineData("2003-04-01/2003-04-01", true, false)] // its first day alone
    [InlineData("2003-03-01/2003-03-30", false, false)]
    [InlineData("2003-Q1", false, true)]
    [InlineData("2003-Q2", true, false)]
    [InlineData("1900-04", true, false)]
    [InlineData("2999-03", false, true)]
    public void A_period_of_any_length_is_looked_at_by_its_days(string period, bool starts, bool ends)
    {
        Assert.True(SettlementPeriod.TryParse(period, out var interval));
        Assert.Equal([(starts, ends)], StartsAndEnds(AccountingYear.StartingIn(4), [interval]));
    }

    [Theory]
    [InlineData("2003-03-31/2003-04-01")]
    [InlineData("2003")]
    public void A_period_in_which_a_year_begins_is_a_fault(string period)
    {
        Assert.True(SettlementPeriod.TryParse(period, out var interval));
        var fault = Assert.Single(AgreementOf(AccountingYear.StartingIn(4)).Settle(PeriodFacts.For(interval)).Faults);

        Assert.Equal(
            $"{period}: a year from April begins on 2003-04-01, inside the period; expected a period that ends on or before 2003-03-31", fault.ToString());
    }

    [Fact]
    public void A_year_that_ends_with_February_ends_on_its_last_day()
    {
        var days = new[] { "2003-02-28", "2004-02-28", "2004-02-29", "2100-02-28" };
        var ends = days.Select(day => SettlementPeriod.TryParse($"{day}/{day}", out var period) && StartsAndEnds(AccountingYear.StartingIn(3), [period]) is [(_, true)]);

        Assert.Equal([true, false, true, true], ends);
    }

    [Theory]
    [InlineData("2003-04-05", "2002", "2002-04-06", "2003-04-05", "365")]
    [InlineData("2003-04-06", "2003", "2003-04-06", "2004-04-05", "366")]
    [InlineData("2004-02-29", "2003", "2003-04-06", "2004-04-05", "366")]
    public void A_year_may_begin_on_any_day(string date, string year, string first, string last, string days) =>
        AssertYear(AccountingYear.StartingOn(4, 6), date, year, first, last, days);

    [Theory]
    [InlineData("2004-02-29", "2003", "2003-03-01", "2004-02-29", "366")]
    [InlineData("2004-03-01", "2004", "2004-03-01", "2005-02-28", "365")]
    public void A_year_from_March_has_a_leap_day_at_its_end(string date, string year, string first, string last, string days) =>
        AssertYear(AccountingYear.StartingIn(3), date, year, first, last, days);

    [Theory]
    [InlineData("2002-05-01", "2002", "2002-05-01", "2003-10-31", "549")] // 365 + 184 days
    [InlineData("2003-10-31", "2002", "2002-05-01", "2003-10-31", "549")]
    [InlineData("2003-11-01", "2003", "2003-11-01", "2005-04-30", "547")] // 366 + 181 days
    public void A_guarantee_year_may_have_eighteen_months(string date, string year, string first, string last, string days) =>
        AssertYear(AccountingYear.OfMonths(18, from: new LocalDate(2002, 5, 1)), date, year, first, last, days);

    [Fact]
    public void A_year_begins_on_a_day_that_every_year_has()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AccountingYear.StartingOn(2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => AccountingYear.StartingOn(4, 31));
        Assert.Throws<ArgumentOutOfRangeException>(() => AccountingYear.StartingOn(4, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => AccountingYear.OfMonths(0, new LocalDate(2002, 5, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => AccountingYear.OfMonths(18, new LocalDate(2002, 8, 31)));
        Assert.Throws<ArgumentOutOfRangeException>("from", () => AccountingYear.OfMonths(18, new LocalDate(2002, 8, 29)));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => AccountingYear.StartingIn(13));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => AccountingYear.StartingOn(0, 1));
        Assert.Equal(new LocalDate(2002, 8, 28), AccountingYear.OfMonths(18, new LocalDate(2002, 8, 28)).FirstDayNotBefore(new LocalDate(2002, 8, 28)));
        Assert.Equal(AccountingYear.StartingIn(4), AccountingYear.StartingOn(4, 1));
    }

    [Law]
    public void Every_date_lies_in_the_year_that_its_first_and_last_day_hold(AnyYear drawn)
    {
        var day = 1 + (drawn.Lengths[0] % 28);
        var first = Enumerable.Range(2000, 20).Select(year => new LocalDate(year, drawn.FirstMonth, day)).Last(start => start <= drawn.Start);
        AssertYear(
            AccountingYear.StartingOn(drawn.FirstMonth, day), Iso(drawn.Start), $"{first.Year}", Iso(first), Iso(first.PlusYears(1).PlusDays(-1)),
            $"{Period.DaysBetween(first, first.PlusYears(1))}");
    }

    [Fact]
    public void Years_read_as_they_are_called() => Assert.Equal(
        ["a year from January", "a year from 6 April", "a span of 18 months from 2002-05-01", "the days of the year from April that holds opening"],
        new object[]
        {
            AccountingYear.OfTheCalendar, AccountingYear.StartingOn(4, 6), AccountingYear.OfMonths(18, new LocalDate(2002, 5, 1)),
            AccountingYear.StartingIn(4).DaysOf(Opening),
        }.Select(words => words.ToString()));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void There_is_no_such_month(int month) => Assert.Throws<ArgumentOutOfRangeException>(() => AccountingYear.StartingIn(month));

    [Fact]
    public void A_date_that_is_unknown_lies_in_no_year() => Assert.Equal(
        "undetermined: opening was not given for 2002-01", Once(AccountingYear.OfTheCalendar.Of(Opening), Month(1)).ToString());

    [Law]
    public void In_any_twelve_adjoining_months_a_year_starts_once_and_ends_once(AnyYear drawn) =>
        AssertOnce(drawn.FirstMonth, Adjoining(drawn.Start, [.. Enumerable.Repeat(1, 12)]));

    [Law]
    public void In_any_four_adjoining_quarters_a_year_starts_once_and_ends_once(AnyYear drawn) =>
        AssertOnce(drawn.FirstMonth, Adjoining(new LocalDate(drawn.Start.Year, drawn.FirstMonth, 1).PlusMonths(3 * (drawn.Lengths[0] % 4)), [3, 3, 3, 3]));

    [Law]
    public void In_odd_intervals_a_year_that_begins_inside_is_a_fault_and_all_others_start_and_end_where_their_days_lie(AnyYear drawn)
    {
        var periods = new List<SettlementPeriod>();
        foreach (var days in drawn.Lengths)
        {
            var from = periods.Count == 0 ? drawn.Start : periods[^1].End.PlusDays(1);
            periods.Add(SettlementPeriod.Between(from, from.PlusDays(days)));
        }

        var firstDays = Enumerable.Range(2000, 20).Select(year => new LocalDate(year, drawn.FirstMonth, 1)).ToList();
        var inside = periods.Where(period => firstDays.Exists(day => period.Start < day && day <= period.End)).ToList();
        Assert.Equal(
            inside.Select(period => period.Label),
            AgreementOf(AccountingYear.StartingIn(drawn.FirstMonth)).Settle([.. periods.Select(PeriodFacts.For)]).Faults.Select(fault => fault.Period));

        periods = [.. periods.TakeWhile(period => !inside.Contains(period))];
        Assert.Equal(
            periods.Select(period => (
                firstDays.Exists(day => period.Start <= day && day <= period.End),
                firstDays.Exists(day => period.Start <= day.PlusDays(-1) && day.PlusDays(-1) <= period.End))),
            StartsAndEnds(AccountingYear.StartingIn(drawn.FirstMonth), periods));
    }

    [Fact]
    public void A_year_goes_by_its_first_month()
    {
        const string Expected = """
            starts = true  [1]
              = a year from April starts in the period

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Drafted.Explained(Starts, [Month(4)], Starts.Means(AccountingYear.StartingIn(4).StartsInThePeriod)));
        Assert.Equal("the year of (opening − 3 months)", AccountingYear.StartingIn(4).Of(Opening).ToString());
        Assert.Equal("the year of opening", AccountingYear.OfTheCalendar.Of(Opening).ToString());
    }

    [Fact]
    public void A_guarantee_for_a_year_can_be_paid_with_its_end() => Assert.Equal(
        "0 0 0 0 0 0 0 0 0 0 0 100",
        Drafted.Paid(((Rule<Money>)Currency.Usd.Of(100)).ProvidedThat(EndOf(AccountingYear.OfTheCalendar)), Enumerable.Range(1, 12).Select(Month)));

    private static void AssertYear(AccountingYear year, string date, string number, string first, string last, string days)
    {
        var given = Month(1).With(Opening, NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);
        Assert.Equal(
            [number, first, last, days],
            new[] { Once(year.Of(Opening), given), Once(year.FirstDayOf(Opening), given), Once(year.LastDayOf(Opening), given), Once(year.DaysOf(Opening), given) }
                .Select(outcome => outcome.ToString()));
    }

    private static string Iso(LocalDate date) => new DateValue(date).ToString();

    private static IEnumerable<int> MonthsWith(Rule<bool> condition) =>
        Course(condition, [.. Enumerable.Range(1, 18).Select(Month)])
            .Index()
            .Where(month => month.Item.Value == TruthValue.True)
            .Select(month => month.Index + 1);

    private static void AssertOnce(int firstMonth, IReadOnlyList<SettlementPeriod> periods)
    {
        var found = StartsAndEnds(AccountingYear.StartingIn(firstMonth), periods);
        Assert.Single(found, period => period.Starts);
        Assert.Single(found, period => period.Ends);
    }

    private static List<(bool Starts, bool Ends)> StartsAndEnds(AccountingYear year, IReadOnlyList<SettlementPeriod> periods)
    {
        var timeline = AgreementOf(year).Settle([.. periods.Select(PeriodFacts.For)]);
        Assert.Empty(timeline.Faults);
        return [.. timeline.Statements.Select(statement => (Holds(statement, Starts), Holds(statement, Ends)))];
    }

    private static Agreement AgreementOf(AccountingYear year) => new(
        "years", "Years", new LocalDate(1900, 1, 1), Cadence.Intervals, [Seller, Buyer],
        [Clause("1", Starts.Means(year.StartsInThePeriod), Ends.Means(EndOf(year)))]);

    private static Rule<bool> EndOf(AccountingYear year) => year.Counting(ShortYears.Whole, from: new LocalDate(1900, 1, 1)).EndsInThePeriod;

    private static bool Holds(Statement statement, Term<bool> term) => statement.Find(term.Declaration.Key)!.Outcome.Value == TruthValue.True;

    private static List<SettlementPeriod> Adjoining(LocalDate start, int[] months)
    {
        var first = start.With(DateAdjusters.StartOfMonth);
        return [.. months.Select((length, index) => SettlementPeriod.Between(
            first.PlusMonths(months.Take(index).Sum()), first.PlusMonths(months.Take(index).Sum() + length).PlusDays(-1)))];
    }

    /// <summary>A first month of a year, a date, and lengths of periods.</summary>
    public sealed record AnyYear(int FirstMonth, LocalDate Start, EquatableArray<int> Lengths) : IDrawn<AnyYear>
    {
        public static Gen<AnyYear> Drawn =>
            from firstMonth in Gen.Choose(1, 12)
            from start in Dates.Any
            from lengths in Gen.Choose(0, 500).ArrayOf(6)
            select new AnyYear(firstMonth, start, lengths);
    }
}
