using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Accounting years of an agreement, the first and the last of which may be short.</summary>
public class ContractYearTests
{
    private static readonly Fact<Money> Earned = Fact.Money("earned", Usd, "1", "Earned in the period");
    private static readonly Fact<LocalDate> LastDay = Fact.Date("last-day", "1", "The last day of the agreement").Standing();
    private static readonly Term<Money> ThisYear = Term.Money("this-year", "Earned this year", Usd);
    private static readonly Term<Money> Shortfall = Term.Money("shortfall", "Shortfall", Usd);

    // A minimum of 20,000 a year, 6,000 earned in each of two quarters, ended on 30 June: 8,000 more, or nothing at all.
    [Fact]
    public void An_agreement_that_can_end_says_what_becomes_of_a_last_year_that_is_short()
    {
        var year = AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: Dated);

        var fault = Assert.Single(Assert.Throws<AgreementFaultsException>(() => Ending(year)).Faults);
        Assert.Equal(AgreementFaultKind.LastYearNotSaid, fault.Kind);
        Assert.StartsWith("'a year from January ends in the period, counted from 2002-01-01' never holds where the agreement ends inside the year", fault.Message, StringComparison.Ordinal);

        Assert.Equal([0, 8_000, 0, 0], Shortfalls(Ending(AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: Dated, until: LastDay))));
        Assert.Equal([0, 8_000, 0, 0], Shortfalls(Ending(AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: Dated, until: Terminate.EffectiveDay, providedThat: Terminate.HasBeenExercised)), givenAnew: true));
        Assert.Equal([0, 0, 0, 0], Shortfalls(Ending(year.LeavingOutAnUnfinishedYear())));
        Assert.Throws<InvalidOperationException>(() => AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: Dated, until: LastDay).LeavingOutAnUnfinishedYear());
    }

    // Notice without a ground ends nothing: 24,000 are earned in the whole year.
    [Theory]
    [InlineData(true, "0 8000 0 0")]
    [InlineData(false, "0 0 0 0")]
    public void The_last_day_of_a_power_counts_once_it_has_been_exercised(bool hasGround, string charged)
    {
        var breach = Fact.Truth("breach", "2", "Whether there was a breach").NothingUnlessGiven();
        var power = Seller.May("terminate", PowerEffect.Terminate, breach, from: Dated, exercised: LastDay);
        var agreement = Ending(
            AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: Dated, until: power.EffectiveDay, providedThat: power.HasBeenExercised), power);
        var quarters = Quarters(4);
        quarters[1] = quarters[1].With(LastDay, new LocalDate(2002, 6, 30)).With(breach, hasGround);

        Assert.Equal(charged, string.Join(' ', agreement.Settle(quarters).Statements.Select(statement => statement.Payments is [var payment] ? payment.Amount.Amount : 0)));
    }

    private static Power Terminate => Seller.May("terminate", PowerEffect.Terminate, ground: true, from: Dated, exercised: LastDay);

    // Given anew in the quarter after the end, the last day stays that of the first notice.
    private static IEnumerable<Rational> Shortfalls(Agreement agreement, bool givenAnew = false)
    {
        var quarters = Quarters(4);
        quarters[1] = quarters[1].With(LastDay, new LocalDate(2002, 6, 30));
        quarters[2] = givenAnew ? quarters[2].With(LastDay, new LocalDate(2002, 8, 15)) : quarters[2];
        var timeline = agreement.Settle(quarters);
        Assert.Empty(timeline.Faults);
        return timeline.Statements.Select(statement => statement.Payments is [var payment] ? payment.Amount.Amount : 0);
    }

    private static Agreement Ending(ContractYear year, Power? power = null) => new(
        "minimum", "Minimum", Dated, Cadence.Quarters, [Seller, Buyer],
        [
            Clause(
                "1",
                ThisYear.Means(ThisYear.Accumulating(Earned, startingAnew: year.StartsInThePeriod)),
                Shortfall.Means(ThisYear.ShortOfYearly(Usd.Of(20_000), year)),
                Buyer.Pays(Seller, Shortfall)),
            Clause("2", PeriodOfTheEnd.CountsWhole, power ?? Terminate),
        ]);

    [Fact]
    public void A_year_that_begins_inside_the_quarters_is_refused_when_built()
    {
        // Years from May end on 30 April, in the middle of the second quarter.
        var faults = Assert.Throws<AgreementFaultsException>(() => Yearly(Cadence.Quarters, Usd.Of(20_000), AccountingYear.StartingIn(5).Counting(ShortYears.Whole, from: Dated))).Faults;

        Assert.All(faults, fault => Assert.Equal(AgreementFaultKind.YearBeginsInsideAPeriod, fault.Kind));
        Assert.Contains("a year from May begins on 2002-05-01, inside 2002-Q2", faults[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Cadence.Months, 5, 1, false)]
    [InlineData(Cadence.Months, 4, 6, true)]
    [InlineData(Cadence.Quarters, 7, 1, false)]
    [InlineData(Cadence.Quarters, 12, 1, true)]
    [InlineData(Cadence.Years, 1, 1, false)]
    [InlineData(Cadence.Years, 4, 1, true)]
    [InlineData(Cadence.Intervals, 4, 6, false)] // only the facts show it
    public void What_the_cadence_shows_is_refused_when_built(Cadence cadence, int month, int day, bool refused)
    {
        var year = AccountingYear.StartingOn(month, day).Counting(ShortYears.Whole, from: Dated);
        var failure = Record.Exception(() => Yearly(cadence, Usd.Of(1), year));
        Assert.Equal(refused, failure is AgreementFaultsException);
    }

    [Theory] // The year 2002 ends with the fourth quarter, in which 24,000 have been earned.
    [InlineData("2002-10-01", "0 0 0 26000")]
    [InlineData("2002-12-31", "0 0 0 26000")]
    [InlineData("2003-01-01", "0 0 0 0")]
    public void A_year_of_which_a_single_day_is_counted_ends_and_one_before_the_first_day_does_not(string from, string charged) => Assert.Equal(
        charged,
        Charged(AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value), 50_000, Quarters(4)));

    [Fact]
    public void Guarantee_years_of_eighteen_months_fit_quarters_and_of_sixteen_do_not()
    {
        Assert.Equal("0 0 0 0 0 14000 0", Charged(AccountingYear.OfMonths(18, from: Dated).Counting(ShortYears.Whole, from: Dated), 50_000, Quarters(7)));
        Assert.Throws<AgreementFaultsException>(() =>
            Yearly(Cadence.Quarters, Usd.Of(20_000), AccountingYear.OfMonths(16, from: Dated).Counting(ShortYears.Whole, from: Dated)));
    }

    [Theory]
    [InlineData(ShortYears.Whole, "0 0 0 0 0 0 16000 0 0 0 34000")] // 58,000 − 42,000, then 58,000 − 24,000
    [InlineData(ShortYears.ProRataByDays, "0 0 0 0 0 0 55884.93 0 0 0 34000")] // 58,000 × 616 ÷ 365 = 97,884.93… less 42,000; 2004 has 366 of 366 days
    public void A_first_guarantee_year_may_be_longer(ShortYears shortYears, string charged)
    {
        // From 25 April 2002 to 31 December 2003, 616 days in seven periods; then calendar years.
        var signed = new LocalDate(2002, 4, 25);
        var year = AccountingYear.OfMonths(12, from: new LocalDate(2004, 1, 1)).Counting(shortYears, from: signed);
        PeriodFacts[] periods = [Earning(SettlementPeriod.Between(signed, new LocalDate(2002, 6, 30))), .. Quarters(12).Skip(2)];
        var timeline = Yearly(Cadence.Quarters, Usd.Of(58_000), year, periods[0].Period).Settle(periods);

        Assert.Empty(timeline.Faults);
        Assert.Equal(charged, string.Join(' ', timeline.Statements.Select(statement => statement.Payments is [var payment] ? payment.Amount.Amount : 0)));
    }

    [Fact]
    public void Four_weeks_over_New_Year_are_refused_in_the_facts()
    {
        // From 6 January 2002 on, the thirteenth four weeks run from 8 December to 4 January.
        var year = AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: new LocalDate(2002, 1, 6));
        var periods = Enumerable.Range(0, 13).Select(count => SettlementPeriod.Between(
            new LocalDate(2002, 1, 6).PlusDays(28 * count), new LocalDate(2002, 1, 6).PlusDays((28 * count) + 27))).ToList();
        var agreement = Yearly(Cadence.Intervals, Usd.Of(1_000), year);
        var fault = Assert.Single(agreement.Settle([.. periods.Select(Of100)]).Faults);

        Assert.Equal(
            "2002-12-08/2003-01-04: a year from January begins on 2003-01-01, inside the period; expected a period that ends on or before 2002-12-31",
            fault.ToString());

        // Cut at New Year, 1,300 of 1,000 were earned and nothing is charged.
        periods[^1] = SettlementPeriod.Between(periods[^1].Start, new LocalDate(2002, 12, 31));
        var settled = agreement.Settle([.. periods.Select(Of100)]);
        Assert.Empty(settled.Faults);
        Assert.Equal(Usd.Of(1_300), settled.Statements[^1].Of(ThisYear).Value);
        Assert.All(settled.Statements, statement => Assert.Empty(statement.Payments));
    }

    [Theory]
    [InlineData(ShortYears.Whole, "14000 0 0 0 0")] // 20,000 − 6,000, for three months
    [InlineData(ShortYears.ProRataByDays, "0 0 0 0 0")] // 20,000 × 90 ÷ 365 = 4,931.51
    public void A_short_first_year_counts_as_the_clause_says(ShortYears shortYears, string charged) =>
        // 6,000 a quarter from January 2002, years from April: 24,000 in each whole one.
        Assert.Equal(charged, Charged(AccountingYear.StartingIn(4).Counting(shortYears, from: Dated), 20_000, Quarters(5)));

    [Fact]
    public void A_first_year_counts_from_the_day_of_the_agreement() =>
        // From 15 February to 31 March are 45 days: 73,000 × 45 ÷ 365 = 9,000, less 6,000.
        Assert.Equal("3000 0 0 0 49000", Charged(
            AccountingYear.StartingIn(4).Counting(ShortYears.ProRataByDays, from: new LocalDate(2002, 2, 15)), 73_000, Quarters(5)));

    [Theory]
    [InlineData(ShortYears.Whole, "0 8000 0")] // 20,000 − 12,000
    [InlineData(ShortYears.ProRataByDays, "0 0 0")] // 20,000 × 151 ÷ 365 = 8,273.97, less than the 12,000 earned
    public void A_short_last_year_falls_due_with_the_end_of_the_agreement(ShortYears shortYears, string charged)
    {
        // Calendar years, ended on 31 May 2002 and known from then on; after it nothing falls due again.
        var quarters = Quarters(3);
        quarters[1] = quarters[1].With(LastDay, new LocalDate(2002, 5, 31));
        Assert.Equal(charged, Charged(AccountingYear.OfTheCalendar.Counting(shortYears, from: Dated, until: LastDay), 20_000, quarters));
    }

    [Fact]
    public void A_last_day_that_the_contract_states_ends_the_last_year() =>
        // To 30 September 2002 there are 273 days: 36,500 × 273 ÷ 365 = 27,300, less 18,000.
        Assert.Equal("0 0 9300 0 0", Charged(
            AccountingYear.OfTheCalendar.Counting(ShortYears.ProRataByDays, from: Dated, until: new LocalDate(2002, 9, 30)), 36_500, Quarters(5)));

    [Fact]
    public void A_last_day_that_follows_from_a_notice_ends_the_last_year_once_the_notice_is_given()
    {
        // Notice of 30 June 2002 ends the agreement on 30 September: 36,500 × 273 ÷ 365 = 27,300, less 18,000.
        var year = AccountingYear.OfTheCalendar.Counting(ShortYears.ProRataByDays, from: Dated, until: LastDay.PlusMonths(3));
        var quarters = Quarters(5);
        Assert.Equal("0 0 0 12500 0", Charged(year, 36_500, quarters));

        quarters[1] = quarters[1].With(LastDay, new LocalDate(2002, 6, 30));
        Assert.Equal("0 0 9300 0 0", Charged(year, 36_500, quarters));
    }

    [Fact]
    public void An_agreement_that_has_not_ended_has_whole_years() =>
        Assert.Equal("0 0 0 1000 0", Charged(AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: Dated, until: LastDay), 25_000, Quarters(5)));

    [Fact]
    public void A_year_that_ended_before_the_agreement_began_owes_nothing() =>
        Assert.Equal("0 0 0 0 1000", Charged(
            AccountingYear.StartingIn(4).Counting(ShortYears.Whole, from: new LocalDate(2002, 4, 1)), 25_000, Quarters(5)));

    [Fact]
    public void An_end_that_would_be_forgotten_is_refused()
    {
        var once = Fact.Date("once", "1", "Given for one period");

        Assert.Throws<ArgumentException>(() => AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: Dated, until: once));
        Assert.Throws<ArgumentException>(() => AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: Dated, until: once.PlusMonths(6)));
    }

    [Law]
    public void Minimums_by_days_of_all_years_are_as_many_days_as_the_agreement_lasts(AgreementTerm drawn)
    {
        // 365 a year in common years and 366 in leap years make 1 a day.
        var from = new LocalDate(2002, 1, 1).PlusDays(drawn.Before);
        var until = from.PlusDays(drawn.Lasting);
        var year = AccountingYear.StartingIn(drawn.FirstMonth);
        var counting = year.Counting(ShortYears.ProRataByDays, from, until: until);
        Rule<Money> oneADay = ThisYearsDays(year) * Usd.Of(1, per: Unit.Day);
        var months = Enumerable.Range(0, 90).Select(month => PeriodFacts.For(SettlementPeriod.Month(2002 + (month / 12), (month % 12) + 1)));
        var owed = Course(counting.Of(oneADay).ProvidedThat(counting.EndsInThePeriod), [.. months]);
        Assert.Equal(drawn.Lasting + 1, owed.Aggregate(Rational.Zero, (sum, outcome) => sum + NumberIn(outcome)));
    }

    [Fact]
    public void Contract_years_read_as_they_count()
    {
        var year = AccountingYear.StartingIn(4).Counting(ShortYears.ProRataByDays, from: Dated, until: LastDay);

        Assert.Equal("a year from April, short ones by days", year.ToString());
        Assert.Equal("a year from April ends in the period, counted from 2002-01-01 to last-day", year.EndsInThePeriod.ToString());
        Assert.Equal(
            "earned × ((the days from 2002-01-01 to last-day in the year from April) ÷ (all its days))",
            year.Of(Earned).ToString());
    }

    private static Rule<Quantity> ThisYearsDays(AccountingYear year) => year.DaysOf(ThePeriod.End);

    private static string Charged(ContractYear year, int minimum, PeriodFacts[] quarters)
    {
        var timeline = Yearly(Cadence.Quarters, Usd.Of(minimum), year).Settle(quarters);
        Assert.Empty(timeline.Faults);
        return string.Join(' ', timeline.Statements.Select(statement => statement.Payments is [var payment] ? payment.Amount.Amount : 0));
    }

    private static PeriodFacts Earning(SettlementPeriod period) => PeriodFacts.For(period).With(Earned, Usd.Of(6_000));

    private static Agreement Yearly(Cadence cadence, Money minimum, ContractYear year, SettlementPeriod? first = null) => new(
        "yearly", "Yearly minimum", Dated, cadence, [Seller, Buyer],
        [
            Clause(
                "1",
                ThisYear.Means(ThisYear.Accumulating(Earned, startingAnew: year.StartsInThePeriod)),
                Shortfall.Means(ThisYear.ShortOfYearly(minimum, year).Rounded(Rounding.ToTheCent)),
                Buyer.Pays(Seller, Shortfall)),
        ],
        firstPeriod: first);

    private static PeriodFacts[] Quarters(int count) =>
        [.. Enumerable.Range(0, count).Select(quarter => Earning(SettlementPeriod.Quarter(2002 + (quarter / 4), (quarter % 4) + 1)))];

    private static PeriodFacts Of100(SettlementPeriod period) => PeriodFacts.For(period).With(Earned, Usd.Of(100));

    /// <summary>The first month of the accounting years, and when an agreement begins and how many days it lasts.</summary>
    public sealed record AgreementTerm(int FirstMonth, int Before, int Lasting) : IDrawn<AgreementTerm>
    {
        public static Gen<AgreementTerm> Drawn =>
            from firstMonth in Gen.Choose(1, 12)
            from before in Gen.Choose(0, 700)
            from lasting in Gen.Choose(0, 1_500)
            select new AgreementTerm(firstMonth, before, lasting);
    }
}
