using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>A first period that is longer or shorter than the others: from signing to the end of the next quarter.</summary>
public class FirstPeriodTests
{
    private static readonly LocalDate Signed = new(2002, 4, 25);
    private static readonly SettlementPeriod ToSeptember = SettlementPeriod.Between(Signed, new LocalDate(2002, 9, 30));

    [Fact]
    public void It_is_settled_first_and_the_quarters_follow()
    {
        var timeline = Quarterly(ToSeptember).Settle([Given(ToSeptember, 100), Given(SettlementPeriod.Quarter(2002, 4), 10)]);

        Assert.Empty(timeline.Faults);
        Assert.Equal(["2002-04-25/2002-09-30", "2002-Q4"], timeline.Statements.Select(statement => statement.Period.Label));
        Assert.Equal(["159", "92"], timeline.Statements.Select(statement => statement.Find("days")!.Outcome.ToString())); // 6 + 31 + 30 + 31 + 31 + 30
        Assert.Equal(Usd.Of(110), timeline.Statements[1].Of(Profit).Value);
    }

    [Fact]
    public void A_state_goes_on_from_it_through_a_file()
    {
        var agreement = Quarterly(ToSeptember);
        Assert.True(CarriedStateJson.TryParse(agreement.Settle(Given(ToSeptember, 100)).Carried.ToJson(), out var carried, out _));
        Assert.Equal(Usd.Of(110), agreement.Settle(Given(SettlementPeriod.Quarter(2002, 4), 10), carried).Statements[0].Of(Profit).Value);
    }

    [Theory]
    [InlineData("2002-Q2", "2002-Q2: the period begins before the end of the first one, 2002-04-25/2002-09-30; expected 2002-04-25/2002-09-30, or one that follows it")]
    [InlineData("2002-Q3", "2002-Q3: the period begins before the end of the first one, 2002-04-25/2002-09-30; expected 2002-04-25/2002-09-30, or one that follows it")]
    public void No_other_period_lies_in_it(string period, string fault)
    {
        Assert.True(SettlementPeriod.TryParse(period, out var given));
        Assert.Equal(fault, Assert.Single(Quarterly(ToSeptember).Settle(Given(given, 1)).Faults).ToString());
    }

    [Fact]
    public void After_it_comes_the_quarter_that_follows()
    {
        var faults = Quarterly(ToSeptember).Settle([Given(ToSeptember, 1), Given(SettlementPeriod.Quarter(2003, 1), 1)]).Faults;
        Assert.Equal("2003-Q1: the period does not follow 2002-04-25/2002-09-30; expected 2002-Q4", Assert.Single(faults).ToString());
    }

    [Fact]
    public void Settling_may_begin_later() => Assert.Empty(Quarterly(ToSeptember).Settle(Given(SettlementPeriod.Quarter(2003, 1), 1)).Faults);

    [Fact]
    public void It_ends_with_a_quarter()
    {
        var fault = Assert.Single(Assert.Throws<AgreementFaultsException>(
            () => Quarterly(SettlementPeriod.Between(Signed, new LocalDate(2002, 8, 31)))).Faults);

        Assert.Equal(AgreementFaultKind.FirstPeriodDoesNotFit, fault.Kind);
        Assert.Contains("the first period, 2002-04-25/2002-08-31, ends inside 2002-Q3; expected one that ends on 2002-09-30", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_ends_under_the_agreement() => Assert.Equal(AgreementFaultKind.FirstPeriodDoesNotFit, Assert.Single(
        Assert.Throws<AgreementFaultsException>(() => Quarterly(SettlementPeriod.Between(new(2002, 1, 15), new(2002, 3, 31)))).Faults).Kind);

    [Fact]
    public void What_is_listed_before_it_would_fall_in_no_period()
    {
        Agreement Listing(LocalDate day) => new(
            "first", "First period", Dated, Cadence.Quarters, [Seller, Buyer],
            [Clause("1", Profit.Means(Schedule.Of(Scheduled.On(day, Usd.Of(10))).InThePeriod))], firstPeriod: ToSeptember);

        Assert.Equal(
            "clause 1: 2002-04-24 lies before the first period, 2002-04-25/2002-09-30; expected a date from 2002-04-25 on",
            Assert.Single(FaultTests.Faults(() => Listing(new(2002, 4, 24)))).ToString());
        Assert.NotNull(Listing(Signed));
    }

    [Fact]
    public void It_stays_however_the_agreement_is_looked_at()
    {
        var agreement = Quarterly(ToSeptember);
        Assert.All(
            [agreement.AsKnownOn(Signed), agreement.AsInForceOn(Signed), agreement.Observing(HolidayCalendar.WeekendsOnly)],
            other => Assert.Equal(agreement.Periods, other.Periods));
    }

    private static Agreement Quarterly(SettlementPeriod first) => new(
        "first", "First period", Signed, Cadence.Quarters, [Seller, Buyer],
        [Clause("1", Profit.Means(Sales.ToDate()), Term.Quantity("days", "Days", Unit.Day).Means(ThePeriod.Days))],
        firstPeriod: first);

    private static PeriodFacts Given(SettlementPeriod period, int sales) => PeriodFacts.For(period).With(Sales, Usd.Of(sales));
}
