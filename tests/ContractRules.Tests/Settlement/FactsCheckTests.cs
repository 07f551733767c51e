using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Wrong facts are listed all at once, and nothing is settled.</summary>
public class FactsCheckTests
{
    private static readonly Agreement Shop = Of(Clause("1", Profit.Means(Sales.InRange(0, most: 1_000)), Ended.Means(Closed), Term.Money("sum", "Sum", Usd).Means(Profit.ToDate())));

    [Fact]
    public void A_fact_that_the_agreement_does_not_ask_for() =>
        AssertFault("2002-01, rent: no such fact; expected one that the agreement asks for", Month(1).With("rent", new NumberValue(1)));

    [Theory]
    [InlineData("-0.01")]
    [InlineData("1000.01")]
    [InlineData("0.001")]
    [InlineData("1/3")]
    public void A_number_out_of_its_range_or_with_too_many_decimals(string number) => AssertFault(
        $"2002-01, sales: found {number}; expected a number of USD, at least 0, at most 1000, with at most 2 decimals",
        Month(1).With("sales", new NumberValue(Rational.Parse(number))));

    [Fact]
    public void A_value_of_the_wrong_kind()
    {
        AssertFault("2002-01, closed: found 1; expected true or false", Month(1).With("closed", new NumberValue(1)));
        AssertFault(
            "2002-01, sales: found true; expected a number of USD, at least 0, at most 1000, with at most 2 decimals", Month(1).With("sales", TruthValue.True));
    }

    [Fact]
    public void Periods_that_leave_a_gap_overlap_or_go_back()
    {
        AssertFault("2002-03: the period does not follow 2002-01; expected 2002-02", Month(1), Month(3));
        AssertFault("2002-01: the period does not follow 2002-01; expected 2002-02", Month(1), Month(1));
        AssertFault("2002-01: the period does not follow 2002-02; expected 2002-03", Month(2), Month(1));
    }

    [Fact]
    public void A_period_that_does_not_follow_what_was_carried_in()
    {
        var carried = Shop.Settle(Month(1)).Carried;
        var timeline = Shop.Settle(Month(3), carried);

        Assert.Equal("2002-03: the period does not follow 2002-01; expected 2002-02", Assert.Single(timeline.Faults).ToString());
        Assert.Equal((carried, 0), (timeline.Carried, timeline.Statements.Count));
    }

    [Theory]
    [InlineData(Cadence.Months, "2002-Q1", "calendar month, such as 2002-10")]
    [InlineData(Cadence.Quarters, "2002-01", "calendar quarter, such as 2002-Q4")]
    [InlineData(Cadence.Years, "2002-Q1", "calendar year, such as 2002")]
    public void A_period_of_another_cadence(Cadence cadence, string period, string cadenceInWords)
    {
        var agreement = new Agreement("small", "Small agreement", Dated, cadence, [], Shop.Clauses);
        var fault = Assert.Single(agreement.Settle(PeriodFacts.For(Read(period))).Faults);

        Assert.Equal($"{period}: the period is none of this agreement; expected one {cadenceInWords}", fault.ToString());
    }

    [Fact]
    public void Any_interval_will_do_where_the_agreement_settles_over_intervals()
    {
        var agreement = new Agreement("small", "Small agreement", Dated, Cadence.Intervals, [], Shop.Clauses);
        var timeline = agreement.Settle([PeriodFacts.For(Read("2002-01-01/2002-01-14")), PeriodFacts.For(Read("2002-01-15/2002-03-31"))]);

        Assert.Equal((0, 2), (timeline.Faults.Count, timeline.Statements.Count));
    }

    [Fact]
    public void A_period_before_the_agreement()
    {
        AssertFault(
            "2001-12: the period ends before Small agreement of 2002-01-01 is in force; expected a period that ends on or after 2002-01-01",
            PeriodFacts.For(SettlementPeriod.Month(2001, 12)));
        Assert.Empty(Shop.AsInForceOn(Dated).Settle(PeriodFacts.For(SettlementPeriod.Month(2001, 12))).Faults);
    }

    [Fact]
    public void What_another_agreement_carried()
    {
        var other = new Agreement("other", "Other agreement", Dated, Cadence.Months, [], Shop.Clauses).Settle(Month(1)).Carried;
        var fault = Assert.Single(Shop.Settle(Month(2), other).Faults);

        Assert.Equal("carried from 2002-01: the carried state is that of 'other'; expected that of 'small'", fault.ToString());
    }

    [Fact]
    public void All_faults_are_listed_at_once_and_nothing_is_settled()
    {
        var timeline = Shop.Settle([
            Month(1).With(Sales, Usd.Of(5)),
            Month(3).With("rent", TruthValue.True).With("sales", new NumberValue(-1)),
            PeriodFacts.For(SettlementPeriod.Quarter(2002, 2)).With("closed", new NumberValue(1))]);

        Assert.Equal(
            [("2002-03", null), ("2002-Q2", null), ("2002-03", "rent"), ("2002-03", "sales"), ("2002-Q2", "closed")],
            timeline.Faults.Select(fault => (fault.Period, fault.Fact)));
        Assert.Empty(timeline.Statements);
        Assert.Equal(CarriedState.None, timeline.Carried);
    }

    [Fact]
    public void A_value_in_another_unit_than_its_fact_is_a_wrong_program()
    {
        var fault = Assert.Throws<ArgumentException>(() => Month(1).With(Sales, Inr.Of(1)));

        Assert.StartsWith("sales is given in USD, not in INR.", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => PeriodFacts.For(null!));
    }

    [Fact]
    public void A_fact_of_the_same_key_in_another_unit_is_told_as_such()
    {
        var euros = Fact.Money("sales", Currency.Eur, "1", "What was sold");

        AssertFault("2002-01, sales: found 5.00 EUR, a fact of the same key in EUR; expected a number of USD, at least 0, at most 1000, with at most 2 decimals", Month(1).With(euros, Currency.Eur.Of(5)));
        Assert.Empty(Shop.Settle(Month(1).With(euros, Currency.Eur.Of(5)).With("sales", new NumberValue(5))).Faults);
        Assert.Equal(Month(1).With(Sales, Usd.Of(5)), Month(1).With("sales", new NumberValue(5)));
    }

    [Fact]
    public void A_fact_given_again_for_the_same_period_takes_the_place_of_the_first()
    {
        var month = Month(1).With(Sales, Usd.Of(1)).With(Sales, Usd.Of(2));

        Assert.Equal(Usd.Of(2), Shop.Settle(month).Statements[0].Of(Profit).Value);
    }

    private static SettlementPeriod Read(string text) => SettlementPeriod.TryParse(text, out var period) ? period : throw new FormatException(text);

    private static void AssertFault(string words, params PeriodFacts[] periods) =>
        Assert.Equal(words, Assert.Single(Shop.Settle(periods).Faults).ToString());
}
