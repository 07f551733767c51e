using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Rules whose dates leave the calendar, the years 1 to 9999: what hangs on them is undetermined, with that reason.</summary>
public sealed class BeyondTheCalendarTests
{
    private static readonly Term<LocalDate> Due = Term.Date("due", "Due");
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "1", "The day of the notice").Standing();
    private static readonly Rule<LocalDate> Never = ThePeriod.End.PlusMonths(100_000);

    // From January 2002: 119,976 months reach the year 12000, and 3,000,000 days some 8,200 years.
    private static readonly Dictionary<string, Rule<LocalDate>> _leaving = new()
    {
        ["months"] = Never,
        ["months back"] = ThePeriod.End.PlusMonths(-100_000),
        ["as many months as there can be"] = ThePeriod.End.PlusMonths(int.MaxValue),
        ["as few"] = ThePeriod.End.PlusMonths(int.MinValue),
        ["days"] = ThePeriod.Start.PlusDays(3_000_000),
        ["days back"] = ThePeriod.Start.PlusDays(-3_000_000),
        ["as many days as there can be"] = ThePeriod.Start.PlusDays(int.MaxValue),
        ["as few days"] = ThePeriod.Start.PlusDays(int.MinValue),
        ["business days"] = ThePeriod.End.PlusBusinessDays(3_000_000),
        ["business days back"] = ThePeriod.End.PlusBusinessDays(-3_000_000),
        ["as many business days as there can be"] = ThePeriod.End.PlusBusinessDays(int.MaxValue),
        ["as few business days"] = ThePeriod.End.PlusBusinessDays(int.MinValue),
        ["a series"] = Date(2001, 1, 31).RecurringNotBefore(100_000, ThePeriod.Start),
        ["the rarest series"] = Date(2001, 1, 31).RecurringNotBefore(int.MaxValue, ThePeriod.Start),
        ["a series of month ends"] = Date(2001, 1, 31).MonthEndRecurringNotBefore(100_000, ThePeriod.Start),
        ["the day after the last of all"] = Date(9999, 12, 31).PlusDays(1),
        ["the day before the first of all"] = Date(1, 1, 1).PlusDays(-1),
        ["the first business day before the first of all"] = Date(1, 1, 1).PlusBusinessDays(-1),
        ["on a business day"] = Never.OnBusinessDay(BusinessDayConvention.ModifiedFollowing),
        ["an accounting year"] = AccountingYear.OfMonths(100_000, new LocalDate(2001, 1, 1)).LastDayOf(ThePeriod.End),
        ["the month end"] = Date(9999, 12, 31).MonthEnd().PlusDays(1),
        ["the later of two"] = Never.Later(ThePeriod.End),
    };

    public static TheoryData<string> Leaving => [.. _leaving.Keys];

    [Theory]
    [MemberData(nameof(Leaving))]
    public void A_date_beyond_the_calendar_is_undetermined_with_that_reason(string rule)
    {
        var statement = Settled(Due.Means(_leaving[rule]));

        Assert.Equal([ReasonKind.BeyondCalendar], statement.Of(Due).Reasons.Select(reason => reason.Kind).Distinct());
        Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Due)));
    }

    [Theory]
    [MemberData(nameof(Leaving))]
    public void What_builds_on_such_a_date_is_undetermined_too(string rule)
    {
        Rule<LocalDate> date = _leaving[rule];
        var (days, year, has) = (Term.Quantity("days", "Days", Unit.Day), Term.Ratio("year", "Year"), Term.Truth("has", "Has"));

        var statement = Settled(days.Means(ThePeriod.Start.DaysUntil(date)), year.Means(date.Year()), has.Means(date.FallsInThePeriod()));

        Assert.All(statement.Terms, term => Assert.Equal(ReasonKind.BeyondCalendar, Assert.Single(term.Outcome.Reasons).Kind));
    }

    [Fact]
    public void The_reason_names_the_rule_the_clause_and_the_period() => Assert.Equal(
        "the end of the period + 100000 months lies in 2002-01 beyond the years 1 to 9999",
        Assert.Single(Settled(Due.Means(Never)).Of(Due).Reasons).ToString());

    [Fact]
    public void A_payment_due_beyond_the_calendar_is_open()
    {
        var open = Assert.Single(Settled(Seller.Pays(Buyer, Currency.Usd.Of(5), due: Never)).OpenPayments);

        Assert.Equal(ReasonKind.BeyondCalendar, Assert.Single(open.Reasons).Kind);
    }

    [Fact]
    public void A_duty_and_a_power_of_such_a_day_are_open()
    {
        var statement = Settled(
            PeriodOfTheEnd.CountsWhole,
            Seller.Shall("deliver", toward: Buyer, due: Never, keptOn: Notice),
            Buyer.May("terminate", PowerEffect.Terminate, ground: true, from: Never, exercised: Notice),
            Expiry.On(Never));

        Assert.Equal(ReasonKind.BeyondCalendar, Assert.Single(Assert.Single(statement.Duties).Reasons).Kind);
        Assert.Equal(ReasonKind.BeyondCalendar, Assert.Single(Assert.Single(statement.Powers).Reasons).Kind);
        Assert.Null(statement.End);
    }

    [Fact]
    public void A_power_that_would_take_effect_beyond_the_calendar_is_open()
    {
        var terminate = Buyer.May("terminate", PowerEffect.Terminate, ground: true, from: ThePeriod.Start, exercised: Notice);
        var agreement = Of(Clause("1", PeriodOfTheEnd.CountsByDays, terminate.UponNotice(months: int.MaxValue, days: int.MinValue)));

        var statement = Assert.Single(agreement.Settle(Month(1).With(Notice, new LocalDate(2002, 1, 10))).Statements);

        Assert.Equal(ReasonKind.BeyondCalendar, Assert.Single(Assert.Single(statement.Powers).Reasons).Kind);
    }

    [Theory]
    [InlineData(12 * 500)] // the year 9502 after fifteen months
    [InlineData(-12 * 150)] // the year 52 after thirteen
    [InlineData(12 * 7_990)] // the year 9992 at once
    public void A_date_that_drifts_gives_the_same_settled_at_once_and_one_by_one(int months)
    {
        var agreement = Of(Clause("1", Due.Means(Due.Prior(initial: Date(2002, 1, 1)).PlusMonths(months))));
        PeriodFacts[] periods = [.. Enumerable.Range(1, 24).Select(Month)];

        var atOnce = agreement.Settle(periods);
        var state = CarriedState.None;
        foreach (var (index, period) in periods.Index())
        {
            var one = agreement.Settle(period, state);
            Assert.Empty(one.Faults);
            Assert.Equal(atOnce.Statements[index].Terms, one.Statements[0].Terms);
            Assert.True(CarriedStateJson.TryParse(one.Carried.ToJson(), out state, out var faults), $"{faults}");
        }

        Assert.Equal(atOnce.Carried, state);
        Assert.Contains(atOnce.Statements, statement => !statement.Of(Due).IsDetermined);
        Assert.Contains(atOnce.Statements, statement => statement.Of(Due).IsDetermined);
    }

    [Law]
    public bool Every_shift_of_every_date_is_what_counting_it_out_gives(ShiftedDate shifted)
    {
        var statement = Settled(Due.Means(shifted.Rule));
        return DerivationAudit.Unfounded(statement.Explain(Due)).Count == 0;
    }

    [Fact]
    public void A_constant_beyond_the_calendar_or_of_another_one_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => (Rule<LocalDate>)LocalDate.MinIsoValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => (Rule<LocalDate>)new LocalDate(2002, 7, 12, CalendarSystem.Julian));
    }

    private static Statement Settled(params EquatableArray<Provision> provisions) => Assert.Single(Of(Clause("1", provisions)).Settle(Month(1)).Statements);

    private static Rule<LocalDate> Date(int year, int month, int day) => new LocalDate(year, month, day);

    /// <summary>A date at either end of the calendar or in the midst of it, shifted far or near.</summary>
    public sealed record ShiftedDate(Rule<LocalDate> Rule) : IDrawn<ShiftedDate>
    {
        public static Gen<ShiftedDate> Drawn =>
            from year in Gen.Elements(1, 2, 1999, 2004, 9998, 9999)
            from month in Gen.Choose(1, 12)
            from day in Gen.Choose(1, 28)
            from count in Gen.OneOf(Gen.Choose(-40, 40), Gen.Choose(-150_000, 150_000))
            from shifted in Gen.Elements<Func<Rule<LocalDate>, Rule<LocalDate>>>(
                date => date.PlusMonths(count), date => date.PlusDays(count), date => date.PlusBusinessDays(count / 100),
                date => date.RecurringNotBefore(Math.Abs(count) + 1, ThePeriod.Start))
            select new ShiftedDate(shifted(Date(year, month, day)));
    }
}
