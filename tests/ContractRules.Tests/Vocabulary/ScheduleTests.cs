using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Tests.Vocabulary.Drafted;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Amounts that a clause lists by date.</summary>
public class ScheduleTests
{
    private static readonly Schedule<Money> AtTheEnds = Schedule.Of(
        Scheduled.On(new LocalDate(2002, 12, 31), Usd.Of(10_000)),
        Scheduled.On(new LocalDate(2003, 12, 31), Usd.Of(25_000)));

    [Fact]
    public void Each_amount_falls_in_the_period_of_its_date() => Assert.Equal(
        "0 0 0 0 0 0 0 0 0 0 0 10000 0 0 0 0 0 0 0 0 0 0 0 25000 0", Paid(AtTheEnds.InThePeriod, Enumerable.Range(1, 25).Select(Month)));

    [Fact]
    public void Up_to_a_date_all_that_is_listed_adds_up()
    {
        Assert.Equal(
            [(11, "0"), (12, "10000"), (13, "10000"), (24, "35000"), (25, "35000")],
            InOneLine(AtTheEnds.UpTo(ThePeriod.End), [.. Enumerable.Range(1, 25).Select(Month)]).Split(' ').Index()
                .Select(month => (month.Index + 1, month.Item)).Where(month => month.Item1 is 11 or 12 or 13 or 24 or 25));
        Assert.Equal("0", Number(AtTheEnds.UpTo(Opening), Month(1).With(Opening, new LocalDate(2002, 12, 30))).ToString());
        Assert.Equal("10000", Number(AtTheEnds.UpTo(Opening), Month(1).With(Opening, new LocalDate(2002, 12, 31))).ToString());
    }

    [Fact]
    public void It_is_read_as_a_schedule()
    {
        const string Expected = """
            profit = 10,000.00 USD  [1]
              = what falls in the period, of 10,000.00 USD on 2002-12-31 and 25,000.00 USD on 2003-12-31

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Explained(Profit, [Month(12)], Profit.Means(AtTheEnds.InThePeriod)));
        Assert.Equal(
            "what is listed up to the end of the period, of 10,000.00 USD on 2002-12-31 and 25,000.00 USD on 2003-12-31", AtTheEnds.UpTo(ThePeriod.End).ToString());
        Assert.Equal("10,000.00 USD on 2002-12-31; 25,000.00 USD on 2003-12-31", AtTheEnds.ToString());
    }

    [Fact]
    public void Amounts_may_be_rules_and_what_is_unknown_matters_in_its_period_alone()
    {
        var share = Schedule.Of(Scheduled.On(new LocalDate(2002, 1, 31), Share * Sales), Scheduled.On(new LocalDate(2002, 2, 1), (Rule<Money>)Usd.Of(7)));

        Assert.Equal(
            "undetermined: share was not given for 2002-01 7 0",
            InOneLine(share.InThePeriod, [Month(1).With(Sales, Usd.Of(1)), Month(2), Month(3)]));
    }

    [Fact]
    public void An_amendment_reaches_amounts_and_dates()
    {
        var agreement = Amended(
            [Clause("1", Profit.Means(AtTheEnds.InThePeriod))],
            new Amendment("Letter", Dated, Dated, [Edit.Substitute<Money>(Usd.Of(10_000), Usd.Of(12_000), "1"), Edit.Substitute<LocalDate>(new LocalDate(2002, 12, 31), new LocalDate(2002, 11, 30), "1")]));
        var months = agreement.Settle([.. Enumerable.Range(1, 12).Select(Month)]).Statements;

        Assert.Equal((Usd.Of(12_000), Usd.Of(0)), (months[10].Of(Profit).Value, months[11].Of(Profit).Value));
    }

    [Fact]
    public void A_date_before_the_first_period_is_refused_when_built()
    {
        // The agreement is of 1 January 2002 and settles by months.
        var early = Schedule.Of(Scheduled.On(new LocalDate(2001, 12, 31), Usd.Of(10_000)), Scheduled.On(new LocalDate(2002, 1, 1), Usd.Of(1)));
        var fault = Assert.Single(Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", Profit.Means(early.InThePeriod)))).Faults);

        Assert.Equal((AgreementFaultKind.DateInNoPeriod, (ClauseReference)"1"), (fault.Kind, fault.Clause));
        Assert.Contains("2001-12-31 lies before the first period, 2002-01; expected a date from 2002-01-01 on", fault.Message, StringComparison.Ordinal);
        Assert.NotNull(Of(Clause("1", Profit.Means(early.UpTo(ThePeriod.End)))));
    }

    [Fact]
    public void A_date_that_is_listed_twice_and_no_date_at_all_are_refused()
    {
        var day = new LocalDate(2002, 12, 31);

        Assert.Contains("2002-12-31 is listed 2 times", Assert.Throws<ArgumentException>(
            () => Schedule.Of(Scheduled.On(day, Usd.Of(1)), Scheduled.On(day, Usd.Of(2)))).Message, StringComparison.Ordinal);
        Assert.Contains("found none", Assert.Throws<ArgumentException>(() => Schedule.Of<Money>()).Message, StringComparison.Ordinal);
        Assert.Contains("different units", Assert.Throws<ArgumentException>(
            () => Schedule.Of(Scheduled.On(day, Usd.Of(1)), Scheduled.On(day.PlusDays(1), Inr.Of(2)))).Message, StringComparison.Ordinal);
    }

    [Law]
    public void All_periods_together_have_what_is_listed_up_to_their_end(Listed drawn)
    {
        var schedule = Schedule.Of([.. drawn.Dates.Zip(drawn.Dollars, (date, dollars) => Scheduled.On(date, Usd.Of(dollars)))]);
        PeriodFacts[] months = [.. Enumerable.Range(1, 12).Select(Month)];

        Assert.Equal(
            SumsToDate([.. Course(schedule.InThePeriod, months).Select(NumberIn)]),
            Course(schedule.UpTo(ThePeriod.End), months).Select(NumberIn));
    }

    /// <summary>Up to five days of a year, each once, and what falls due on them.</summary>
    public sealed record Listed(EquatableArray<LocalDate> Dates, EquatableArray<int> Dollars) : IDrawn<Listed>
    {
        public static Gen<Listed> Drawn =>
            from dates in Generators.Dates.OfTheFirstYear.ArrayOf(5)
            from dollars in Gen.Choose(-100, 100).ArrayOf(5)
            select new Listed([.. dates.Distinct()], dollars);
    }
}
