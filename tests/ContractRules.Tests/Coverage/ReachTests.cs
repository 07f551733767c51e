using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
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
    private static readonly Fact<Money> Fees = Fact.Money("fees", Currency.Usd, "1", "Fees").InRange(0);
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

    // (sales and costs above 5) or not (fees above 5): asked one after another until the matter is settled. A dash is a fact that was not given.
    [Theory]
    [InlineData("6 6 6", "sales holds; costs holds; both holds; either holds")]
    [InlineData("6 5 6", "sales holds; costs does not hold; both does not hold; fees holds; either does not hold")]
    [InlineData("5 6 5", "sales does not hold; both does not hold; fees does not hold; either holds")]
    [InlineData("- 6 5", "costs holds; fees does not hold; either holds")]
    [InlineData("- 5 6", "costs does not hold; both does not hold; fees holds; either does not hold")]
    [InlineData("- 6 6", "costs holds; fees holds")]
    public void Conditions_put_together_reach_the_sides_that_decided_them(string given, string reached)
    {
        var both = (Sales > Usd(5) & Costs > Usd(5)).Called($"{Sales} and {Costs} are high");
        var agreement = Of(Clause("1", Fee.Means(((Rule<Money>)Usd(1)).ProvidedThat(both | !(Fees > Usd(5))))));
        var month = new[] { Sales, Costs, Fees }.Zip(given.Split(' '))
            .Where(pair => pair.Second != "-")
            .Aggregate(Month(1), (facts, pair) => facts.With(pair.First, Usd(decimal.Parse(pair.Second, System.Globalization.CultureInfo.InvariantCulture))));
        var branches = Reach.Of(agreement, agreement.Settle(month).Statements).Branches;

        Assert.Equal(reached, string.Join("; ", branches.Select(branch => $"{Asked(branch.Rule)} {branch.Way}")));

        static string Asked(Node rule) => rule switch
        {
            Compared { Left: FactValue(var fact) } => fact.Key,
            All => "both",
            _ => "either",
        };
    }

    [Fact]
    public void What_a_balance_begins_with_is_reached_in_the_first_period_alone()
    {
        var agreement = Of(Clause("1", Fee.Means(Fee.Prior(initial: Sales.NotExceeding(Usd(100))) + Sales)));

        Assert.Equal(["the least is sales"], Ways(agreement, Months(Sales, Usd(50), Usd(200))));
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
        Assert.EndsWith("the greatest is 0.00 USD, which no facts and no readings lead to: the ranges of the facts exclude it", $"{dead}", StringComparison.Ordinal);
        Assert.Equal("1 statements, 1 of 1 terms determined, 1 of 1 branches reached, and 1 that nothing leads to", $"{reach}");
    }

    [Fact]
    public void A_branch_of_a_shared_rule_is_dead_only_where_no_way_leads_to_it()
    {
        var shared = Basis.Decides<Money>(("sales", Sales), ("costs", Costs));
        var agreement = Of(Clause("1", Fee.Means(Basis.Decides<Money>(("sales", shared), ("costs", shared + Usd(1))))));

        Assert.DoesNotContain(Reach.Of(agreement).NotReached, branch => branch.IsDead);
    }

    [Fact]
    public void Two_provisions_of_a_clause_have_branches_of_their_own()
    {
        var other = Term.Money("other", "Other", Currency.Usd);
        Power May(string what, Money more) => Seller.May(what, PowerEffect.Suspend, Costs > more, ThePeriod.Start, Fact.Date($"on-{what}", "1", "When"));
        var agreement = Of(Clause("1", Fee.Means(Sales), other.Means(Costs), May("stop", Usd(5)), May("rest", Usd(5))));

        Assert.Equal(4, Reach.Of(agreement).NotReached.Count(branch => branch.Branch.Subject.Contains(" may ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Terms_are_counted_by_the_statements_in_which_they_were_determined()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales)));
        var reach = Reach.Of(agreement, agreement.Settle([Month(1).With(Sales, Usd(1)), Month(2)]).Statements);

        Assert.Equal("fee: determined in 1 of 2 statements", $"{reach.OfTerm("fee")}");
        Assert.Equal(new Rational(1, 2), reach.PartDetermined);
        Assert.Equal([new Rational(1, 2)], reach.Terms.Select(term => term.PartDetermined));
        Assert.Equal((0, Rational.Zero), (Reach.Of(agreement).OfTerm("fee").PartDetermined, Reach.Of(agreement).PartDetermined));
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

    [Fact]
    public void A_case_that_is_spoken_of_is_entered_where_it_is_the_case()
    {
        var agreement = Of(Clause("1", Fee.Means(Rule<Money>.Of(new Confined((Costs > Usd(5)).Node, Sales.NotExceeding(Usd(100)).Node)))));
        var month = Month(1).With(Sales, Usd(7));

        Assert.Equal(["holds", "the least is sales"], Ways(agreement, month.With(Costs, Usd(6))).Order(StringComparer.Ordinal));
        Assert.Equal(["does not hold"], Ways(agreement, month.With(Costs, Usd(5))));
        Assert.Empty(Ways(agreement, month));
    }

    [Fact]
    public void What_was_so_before_is_a_condition_and_a_number_before_is_none()
    {
        var isHigh = Term.Truth("is-high", "High");
        var agreement = Of(Clause("1", isHigh.Means(Sales > Usd(5)), Fee.Means(Fee.Prior(initial: Usd(0)).ProvidedThat(isHigh.Prior()))));

        Assert.Equal(
            ["is-high before: does not hold", "sales: does not hold", "sales: holds"],
            Reach.Of(agreement, agreement.Settle(Months(Sales, Usd(6), Usd(5))).Statements).Branches
                .Select(branch => $"{(branch.Rule is Prior ? "is-high before" : "sales")}: {branch.Way}").Where(way => !way.StartsWith("is-high before: holds", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(Reach.Of(agreement, agreement.Settle(Months(Sales, Usd(6), Usd(5))).Statements).Branches, branch => branch is { Rule: Prior, Way: "holds" });
        Assert.DoesNotContain(Reach.Of(agreement, agreement.Settle(Months(Sales, Usd(5), Usd(5))).Statements).Branches, branch => branch is { Rule: Prior, Way: "holds" });
    }

    [Fact]
    public void What_is_reached_along_with_what_was_counts_too()
    {
        var other = Term.Money("other", "Other", Currency.Usd);
        var agreement = Of(Clause("1", Fee.Means(Sales.NotExceeding(Usd(100))), other.Means(Costs.NotExceeding(Usd(100)))));
        PeriodFacts Given(int month, int sales, int costs) => Month(month).With(Sales, Usd(sales)).With(Costs, Usd(costs));

        Assert.Equal(["the least is sales", "the least is costs"], Ways(agreement, Given(1, 50, 50)));
        Assert.Equal(["the least is sales", "the least is costs", "the least is 100.00 USD"], Ways(agreement, Given(1, 50, 50), Given(2, 50, 101)));
    }

    [Fact]
    public void A_branch_of_an_amended_clause_names_the_amendment()
    {
        var capped = Clause("1", Fee.Means(Sales.NotExceeding(Usd(100))));
        var agreement = Amended([capped], new Amendment("Letter", new(2002, 2, 1), new NodaTime.LocalDate(2002, 1, 15), Edit.Replace(Clause("1", Fee.Means(Sales.NotExceeding(Usd(50)))))));
        var branches = Reach.Of(agreement, agreement.Settle(Months(Sales, Usd(1), Usd(1))).Statements).Branches;

        Assert.Equal(
            ["1 fee: the lesser of sales and 100.00 USD: the least is sales", "1 fee (Letter): the lesser of sales and 50.00 USD: the least is sales"],
            branches.Select(branch => $"{branch}"));
        Assert.False(branches[0].Equals(null));
    }

    [Fact]
    public void Terms_stand_in_the_order_of_their_keys_and_count_together()
    {
        var all = Term.Money("all", "All", Currency.Usd);
        var agreement = Of(Clause("1", Fee.Means(Sales), all.Means(Sales + Costs)));
        var reach = Reach.Of(agreement, agreement.Settle([Month(1).With(Sales, Usd(1)), Month(2)]).Statements);

        // One of four: the fee of January.
        Assert.Equal(["all", "fee"], reach.Terms.Select(term => term.Term.Key));
        Assert.Equal(new Rational(1, 4), reach.PartDetermined);
        Assert.Contains("all", Assert.Throws<ArgumentException>(() => reach.OfTerm("free")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Branches_that_are_open_count_among_those_that_can_be_reached()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales.NotExceeding(Usd(100)))));

        Assert.Equal("1 statements, 1 of 1 terms determined, 1 of 2 branches reached", $"{Reach.Of(agreement, agreement.Settle(Months(Sales, Usd(1))).Statements)}");
    }

    // The letter has clause 1 speak of the start of the period too, as clause 2 does; what January reached of clause 2 stays reached.
    [Fact]
    public void A_branch_is_the_same_in_each_text_whatever_else_shares_its_rule()
    {
        var other = Term.Money("other", "Other", Currency.Usd);
        var started = (ThePeriod.Start > new NodaTime.LocalDate(2001, 12, 31)) | (Sales > Usd(5));
        var agreement = Amended(
            [Clause("1", Fee.Means(Sales)), Clause("2", other.Means(Sales.ProvidedThat(started)))],
            new Amendment("Letter", new(2002, 2, 1), new NodaTime.LocalDate(2002, 1, 15), Edit.Replace(Clause("1", Fee.Means(Sales * ThePeriod.Start.Month())))));

        var january = Reach.Of(agreement, agreement.Settle(Months(Sales, Usd(1))).Statements);
        var february = Reach.Of(agreement, agreement.Settle(Months(Sales, Usd(1), Usd(1))).Statements);

        Assert.Equal(2, january.Branches.Count);
        Assert.Equal(january.Branches, february.Branches);
        Assert.Equal(january.NotReached, february.NotReached);
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
