using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Settlement.Bounds.OpenCase;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement.Bounds;

/// <summary>Which missing facts a figure hangs on: those of branches that can be taken, here costs of up to 50 or of up to 20 that are not known.</summary>
public sealed class MissingFactsTests
{
    private static readonly Fact<Money> Others = Fact.Money("others", Usd, "1", "Other costs").InRange(0);
    private static readonly Rule<Money> UpTo50 = Costs.NotExceeding(Usd.Of(50));
    private static readonly Rule<Money> UpTo20 = Others.NotExceeding(Usd.Of(20));

    [Theory]
    [InlineData(10, "0 to 50")]
    [InlineData(9, "0 to 20")]
    [InlineData(null, "0 to 50")]
    public void Of_a_choice_the_branch_taken_counts_and_either_where_nobody_knows(int? sold, string bounds) =>
        Assert.Equal(bounds, Between(UpTo50.ProvidedThat(Sales >= Usd.Of(10), otherwise: UpTo20), Sold(1, sold)));

    [Theory]
    [InlineData(10, "0 to 50")]
    [InlineData(9, "no number")]
    [InlineData(null, "0 to 50")]
    public void What_is_said_of_a_case_alone_counts_where_it_can_be_the_case(int? sold, string bounds) =>
        Assert.Equal(bounds, Between(Rule<Money>.Of(new Confined((Sales >= Usd.Of(10)).Node, UpTo50.Node)), Sold(1, sold)));

    [Fact]
    public void What_is_said_of_a_case_that_is_open_comes_to_what_is_said() =>
        Assert.Equal("5 to 5", Between(Rule<Money>.Of(new Confined((Sales >= Usd.Of(10)).Node, Dollars(5).Node)), Month(1)));

    // 7 where both, or either, are high, and 3 otherwise; costs are not known.
    [Theory]
    [InlineData(10, "3 to 7", "7 to 7")]
    [InlineData(9, "3 to 3", "3 to 7")]
    [InlineData(null, "3 to 7", "3 to 7")]
    public void A_condition_hangs_on_what_has_not_been_settled_by_another(int? sold, string both, string either)
    {
        Assert.Equal(both, Between(Dollars(7).ProvidedThat(Sales >= Usd.Of(10) & Costs >= Usd.Of(5), otherwise: Dollars(3)), Sold(1, sold)));
        Assert.Equal(either, Between(Dollars(7).ProvidedThat(Sales >= Usd.Of(10) | Costs >= Usd.Of(5), otherwise: Dollars(3)), Sold(1, sold)));
    }

    [Fact]
    public void What_a_balance_begins_with_is_asked_for_in_the_first_period_alone()
    {
        var agreement = Of(Clause("1", Fee.Means(Capped), Owed.Means(Fee.Prior(initial: UpTo50))));

        Assert.Equal(["0 to 50", "120 to 120"], Between(agreement, Owed, Sold(1, 120), Sold(2, 130)));
        Assert.Equal(["0 to 50", "0 to 300"], Between(agreement, Owed, Sold(1, null), Sold(2, 130)));
    }

    [Fact]
    public void Whether_a_fact_is_given_is_open_as_long_as_it_is_missing()
    {
        Rule<Money> owed = Dollars(5).ProvidedThat(Sales.WasGiven(), otherwise: Dollars(3));

        Assert.Equal("3 to 5", Between(owed, Month(1), Fee.Means(Capped)));
        Assert.Equal("5 to 5", Between(owed, Sold(1, 9), Fee.Means(Capped)));
        Assert.Equal("3 to 3", Between(owed, Month(1)));
    }

    [Fact]
    public void Whether_items_are_given_is_asked_of_nobody()
    {
        var owed = Dollars(5).ProvidedThat(Calls.Total(Charge).IsDetermined(), otherwise: Dollars(3));

        Assert.Equal("3 to 3", Between(owed, Month(1)));
        Assert.Equal("5 to 5", Between(owed, Month(1).With(Calls, [Call(1, 20)])));
        Assert.Equal("3 to 3", Between(owed, Month(1), Fee.Means(Capped)));
    }
}
