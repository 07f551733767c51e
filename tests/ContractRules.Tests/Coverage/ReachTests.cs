using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage;

/// <summary>What counts as reached: terms that were determined, and the ways that rules really went.</summary>
public sealed class ReachTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales").InRange(0);
    private static readonly Fact<Money> Costs = Fact.Money("costs", Currency.Usd, "1", "Costs").InRange(0);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);
    private static readonly Reading Basis = new("basis", "1", "Of what?", "The text says sales.", new("sales", "of sales"), new("costs", "of costs"));

    [Fact]
    public void A_cap_is_reached_where_it_binds_and_what_it_caps_where_it_does_not()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales.NotExceeding(Usd(100)))));

        Assert.Equal(["the least is sales"], Ways(agreement, Months(Sales, Usd(50), Usd(100))));
        Assert.Equal(["the least is sales", "the least is 100.00 USD"], Ways(agreement, Months(Sales, Usd(50), Usd(100.01m))));
    }

    [Fact]
    public void Of_a_choice_only_the_branch_taken_is_entered()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales.NotExceeding(Usd(100)).ProvidedThat(Costs > Usd(10)))));

        Assert.Equal(["costs > 10.00 USD: does not hold"], RulesAndWays(agreement, Month(1).With(Sales, Usd(1)).With(Costs, Usd(10))));
        Assert.Contains("the lesser of sales and 100.00 USD: the least is sales", RulesAndWays(agreement, Month(1).With(Sales, Usd(1)).With(Costs, Usd(11))));
    }

    [Fact]
    public void What_comes_after_the_condition_that_settles_the_matter_is_not_reached()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales.ProvidedThat(Sales > Usd(5) & Costs > Usd(5)))));

        Assert.DoesNotContain(RulesAndWays(agreement, Month(1).With(Sales, Usd(5)).With(Costs, Usd(9))), way => way.StartsWith("costs", StringComparison.Ordinal));
        Assert.Contains("costs > 5.00 USD: holds", RulesAndWays(agreement, Month(1).With(Sales, Usd(6)).With(Costs, Usd(9))));
    }

    [Fact]
    public void A_condition_that_is_not_determined_reaches_neither_side()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales.ProvidedThat(Costs > Usd(5)))));

        Assert.Empty(Ways(agreement, Month(1).With(Sales, Usd(5))));
    }

    [Fact]
    public void Each_option_of_a_reading_is_reached_under_it_alone_and_what_is_not_says_which_it_needs()
    {
        var agreement = Of(Clause("1", Fee.Means(Basis.Decides<Money>(("sales", Sales), ("costs", Costs.NotExceeding(Usd(9)))))));
        var month = Month(1).With(Sales, Usd(5)).With(Costs, Usd(7));
        var reach = Reach.Of(agreement, agreement.Settle(month).Statements);

        Assert.Equal(["read as sales"], reach.Branches.Select(branch => branch.Way));
        Assert.Equal(
            ["read as costs", "the least is costs, which needs basis=costs", "the least is 9.00 USD, which needs basis=costs"],
            reach.NotReached.Select(branch => $"{branch}".Split(": ")[^1]).Select(way => way.Replace("read as costs, which needs basis=costs", "read as costs", StringComparison.Ordinal)).OrderByDescending(way => way.StartsWith("read", StringComparison.Ordinal)));
        var both = reach.With(agreement.Under(Basis, "costs").Settle(month).Statements);
        Assert.Equal(["the least is 9.00 USD"], both.NotReached.Select(branch => branch.Branch.Way));
    }

    [Fact]
    public void A_branch_that_the_ranges_of_the_facts_exclude_is_told_apart()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales.NotBelowZero())));
        var reach = Reach.Of(agreement, agreement.Settle(Months(Sales, Usd(5))).Statements);

        var dead = Assert.Single(reach.NotReached);
        Assert.True(dead.IsDead);
        Assert.EndsWith("the greatest is 0.00 USD, which no facts and no readings lead to", $"{dead}", StringComparison.Ordinal);
        Assert.Equal("1 statements, 1 of 1 terms determined, 1 of 1 branches reached, and 1 that nothing leads to", $"{reach}");
    }

    [Fact]
    public void Terms_are_counted_by_the_statements_in_which_they_were_determined()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales)));
        var reach = Reach.Of(agreement, agreement.Settle([Month(1).With(Sales, Usd(1)), Month(2)]).Statements);

        Assert.Equal("fee: determined in 1 of 2 statements", $"{reach.OfTerm("fee")}");
        Assert.Equal(new Rational(1, 2), reach.PartDetermined);
        Assert.Throws<ArgumentException>(() => reach.OfTerm("free"));
    }

    [Fact]
    public void What_two_reached_is_what_either_did()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales.NotExceeding(Usd(100)))));
        var low = Reach.Of(agreement, agreement.Settle(Months(Sales, Usd(1))).Statements);
        var high = Reach.Of(agreement, agreement.Settle(Months(Sales, Usd(101))).Statements);

        Assert.Empty(low.And(high).NotReached);
        Assert.Equal($"{low.With(agreement.Settle(Months(Sales, Usd(101))).Statements)}", $"{low.And(high)}");
        Assert.Equal($"{high}", $"{Reach.Of(agreement).And(high)}");
    }

    // Each of 400 conditions is looked at once: at twice as many it takes twice as long, and no deep stack.
    [Fact]
    public void A_rule_of_very_many_levels_is_followed_to_its_end()
    {
        Rule<Money> fee = Usd(0);
        for (var level = 1; level <= 900; level++)
        {
            fee = fee.ProvidedThat(Sales > Usd(level), otherwise: Usd(level));
        }

        var agreement = Of(Clause("1", Fee.Means(fee)));

        Assert.Equal(900, Ways(agreement, Months(Sales, Usd(1_000))).Count(way => way == "holds"));
    }

    private static Money Usd(decimal amount) => Currency.Usd.Of(amount);

    private static IEnumerable<string> Ways(Agreement agreement, params PeriodFacts[] facts) =>
        Reach.Of(agreement, agreement.Settle(facts).Statements).Branches.Select(branch => branch.Way);

    private static List<string> RulesAndWays(Agreement agreement, params PeriodFacts[] facts) =>
        [.. Reach.Of(agreement, agreement.Settle(facts).Statements).Branches.Select(branch => $"{branch.Rule}: {branch.Way}")];
}
