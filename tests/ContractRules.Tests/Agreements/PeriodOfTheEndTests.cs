using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using NodaTime;
using static ContractRules.Agreements.AgreementFaultKind;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Settlement.Lease;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>An agreement that can end says once how the period of the end counts.</summary>
public class PeriodOfTheEndTests
{
    [Fact]
    public void One_that_can_end_by_a_power_or_by_itself_has_to_say_it()
    {
        Assert.Contains("PeriodOfTheEnd.CountsWhole, CountsByDays or By a reading", Fault(Clause("2", Termination)), StringComparison.Ordinal);
        Assert.Contains("doesn't say how the period of the end counts", Fault(Clause("2", Expiry.On(new LocalDate(2002, 5, 1)))), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_said_once() => Assert.Equal(
        "clause 2: how the period of the end counts is said in 2 already", Fault(Clause("2", Termination, PeriodOfTheEnd.CountsWhole, PeriodOfTheEnd.CountsByDays)));

    [Fact]
    public void One_that_only_suspends_or_renews_need_not_say_it() => Assert.NotNull(
        Of(Clause("2", Buyer.May("renew", PowerEffect.Renew, Breach, ThePeriod.Start, Notice), Buyer.May("extend", PowerEffect.Extend, Breach, ThePeriod.Start, Notice))));

    [Fact]
    public void As_many_ways_follow_from_a_reading_as_it_has_options()
    {
        var reading = new Reading("month", "2", "How?", "So.", new ReadingOption("whole", "Whole"), new ReadingOption("by-days", "By days"));

        Assert.Throws<ArgumentException>(() => PeriodOfTheEnd.By(reading, PeriodOfTheEnd.CountsWhole));
        Assert.Throws<ArgumentException>(() => PeriodOfTheEnd.By(reading, ("whole", PeriodOfTheEnd.CountsWhole), ("days", PeriodOfTheEnd.CountsByDays)));
        Assert.Equal(
            PeriodOfTheEnd.By(reading, PeriodOfTheEnd.CountsWhole, PeriodOfTheEnd.CountsByDays),
            PeriodOfTheEnd.By(reading, ("by-days", PeriodOfTheEnd.CountsByDays), ("whole", PeriodOfTheEnd.CountsWhole)));
    }

    // Notice of 10 January upon two months ends the lease on 10 March; a letter of 1 February changes how March counts.
    [Theory]
    [InlineData(true, "1000")] // 3,100 × 10 ÷ 31
    [InlineData(false, "3100")]
    public void The_text_in_force_on_the_day_of_the_end_decides_and_not_that_of_the_notice(bool byDaysThen, string march)
    {
        var (now, then) = byDaysThen ? (PeriodOfTheEnd.CountsWhole, PeriodOfTheEnd.CountsByDays) : (PeriodOfTheEnd.CountsByDays, PeriodOfTheEnd.CountsWhole);
        var lease = Amended([Rented, Clause("2", now, UponNotice)], Letter(Clause("2", then)));

        Assert.Equal(["1: 3100", "1: 3100", $"1: {march}", ""], Paid(lease, Month(1).With(Breach, true).With(Notice, new LocalDate(2002, 1, 10)), Month(2), Month(3), Month(4)));
    }

    [Fact]
    public void A_text_under_which_notice_may_be_running_goes_on_saying_it()
    {
        Agreement Silent(Power power) => Amended([Rented, Clause("2", PeriodOfTheEnd.CountsByDays, power)], Letter(Clause("2", HasEnded.Means(true))));

        var fault = Assert.Single(FaultTests.Faults(() => Silent(UponNotice)));
        Assert.Equal(
            "clause 2: notice to terminate for breach may have been given before, and the text no longer says how the period of the end counts; "
                + "expected PeriodOfTheEnd.CountsWhole, CountsByDays or By a reading, kept in one of its clauses (Letter)",
            fault.ToString());
        Assert.NotNull(Silent(Termination)); // At once: none can be running.
    }

    private static readonly Power UponNotice = Termination.UponNotice(months: 2);
    private static readonly Clause Rented = Clause("1", Rent.Means(Generators.Samples.Usd.Of(3_100)), Buyer.Pays(Seller, Rent));

    private static Amendment Letter(Clause second) => new("Letter", new(2002, 2, 1), new LocalDate(2002, 2, 1), Edit.Replace(second));

    private static string Fault(Clause clause)
    {
        var fault = Assert.Single(FaultTests.Faults(() => Of(Clause("1", Profit.Means(Sales)), clause)), fault => fault.Kind == PeriodOfTheEndUnclear);
        return fault.ToString();
    }
}
