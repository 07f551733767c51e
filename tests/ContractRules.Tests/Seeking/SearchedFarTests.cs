using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Seeking;

/// <summary>How far is looked where a fact has no end, and what is found of what could only be searched.</summary>
public sealed class SearchedFarTests
{
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "Costs");
    private static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share").InRange(-1, 1).WithDecimals(4);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Ratio> Rest = Term.Ratio("rest", "The rest");

    // What is left of 1 once it is divided by ever more never is nothing; of all that lies further off, it can't be told.
    [Fact]
    public void Without_an_end_is_looked_as_far_as_a_million_millions_in_the_unit_of_the_fact()
    {
        var square = Costs * (Costs / Usd.Of(1));
        var agreement = Of(Clause("1", Rest.Means(Usd.Of(1) / (square + Usd.Of(1)))));
        var sought = agreement.Seek([Month(1)], Goal.FallsTo(Rest, new Ratio(0)), by: Costs);

        Assert.Empty(sought.Reached);
        Assert.Equal([true, false], sought.Unproved.Select(interval => interval.From is null));
        Assert.InRange(Number(sought.Unproved[0].To), -20_000_000_000_000, -1_000_000_000_000);
        Assert.InRange(Number(sought.Unproved[1].From), 1_000_000_000_000, 20_000_000_000_000);
    }

    // Only from half a thousand millions on nothing is refused.
    [Fact]
    public void Values_are_begun_with_as_far_off_as_a_thousand_millions()
    {
        var agreement = Of(Clause("1", Fee.Means(Costs), Expectation.That("costs are very high", Costs >= Usd.Of(500_000_000))));
        var sought = agreement.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(1)), by: Costs);

        Assert.Equal((500_000_000, true), (Number(sought.Least?.Value), sought.IsProved));
    }

    // It is reached with all costs from −1,000,000,000 on; three values and intervals reach down to −999.99 alone.
    [Fact]
    public void What_goes_on_below_what_was_looked_at_has_no_step_below_that_is_told()
    {
        var sought = Of(Clause("1", Fee.Means(Costs))).Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(-1_000_000_000)), by: Costs, most: 3);

        var reached = Assert.Single(sought.Reached);
        Assert.Equal(-999.99m, Number(reached.From?.Value));
        Assert.Equal((true, true), (reached.GoesOnBelow, reached.Below is null));
    }

    // Of −1 to 1 that from −0.25 to 0.25 does it; nothing but some values between is tried.
    [Fact]
    public void What_is_only_searched_is_found_between_ends_that_do_not_do_it()
    {
        var fee = ((Rule<Money>)Usd.Of(1)).ProvidedThat(Share >= new Ratio(-0.25m) & Share <= new Ratio(0.25m), otherwise: Usd.Of(0));
        var sought = Of(Clause("1", Fee.Means(fee))).Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(1)), by: Share, most: 1);

        Assert.Equal("fee reaches 1.00 USD in 2002-01 by share: from -0.25 to 0.25 (not proved)", $"{sought}");
        Assert.InRange(sought.Settled, 1, 150);
    }

    private static Rational Number(Value? value) => Assert.IsType<NumberValue>(value).Number;
}
