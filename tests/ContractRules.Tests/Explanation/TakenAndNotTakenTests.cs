using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Explanation;

/// <summary>What was taken of a choice or a reading, what was not, and why; and neither while the condition is not known.</summary>
public sealed class TakenAndNotTakenTests
{
    private static readonly Term<Money> Net = Term.Money("net", "Net", Usd);

    private static readonly PeriodFacts January = Month(1).With(Sales, Usd.Of(100)).With(Costs, Usd.Of(20));

    [Fact]
    public void A_term_is_told_by_the_branch_that_was_taken()
    {
        Assert.StartsWith("Net (net) = 20.00 USD  [1]: Costs\n", Brief(Sales.Unless(Closed, then: Costs), January.With(Closed, true)), StringComparison.Ordinal);
        Assert.StartsWith("Net (net) = 100.00 USD  [1]: Sales\n", Brief(Sales.Unless(Closed, then: Costs), January.With(Closed, false)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_was_taken_stands_under_the_term_and_a_rule_by_its_parts()
    {
        Assert.Equal(
            """
            Net (net) = 100.00 USD  [1]: Sales
            ├─ not taken: Costs, because “Closed” does not hold
            └─ Sales (sales) = 100.00 USD, given for 2002-01

            """,
            Brief(Sales.Unless(Closed, then: Costs), January.With(Closed, false)),
            ignoreLineEndingDifferences: true);
        Assert.Equal(
            """
            Net (net) = 80.00 USD  [1]: Sales − Costs
            ├─ not taken: Costs, because “Closed” does not hold
            ├─ Sales (sales) = 100.00 USD, given for 2002-01
            └─ less Costs (costs) = 20.00 USD, given for 2002-01

            """,
            Brief((Sales - Costs).Unless(Closed, then: Costs), January.With(Closed, false)),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void While_the_condition_is_not_known_it_stands_there_with_its_reason_and_nothing_is_taken() => Assert.Equal(
        """
        net = undetermined: closed was not given for 2002-01  [1]
        │ = costs if closed, otherwise sales − costs
        └─ closed = undetermined: closed was not given for 2002-01

        """,
        Full((Sales - Costs).Unless(Closed, then: Costs), January),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Of_conditions_that_are_not_known_only_what_is_missing_is_told() => Assert.Equal(
        """
        Net (net) = undetermined: closed was not given for 2002-01  [1]: Costs if (“Closed” and (Sales > Costs)), otherwise Sales
        └─ “Closed” and (Sales > Costs): undetermined: closed was not given for 2002-01
           └─ Closed (closed) = undetermined: closed was not given for 2002-01

        """,
        Brief(Sales.Unless(Closed & Sales > Costs, then: Costs), January),
        ignoreLineEndingDifferences: true);

    // What another reading would have said is told in full, and nothing stands under it.
    [Fact]
    public void A_reading_that_was_not_chosen_is_told_by_its_rule_alone() => Assert.Equal(
        """
        net = 80.00 USD  [1]
        │ = (sales − costs) as gross or ((sales + costs) × 50 %) as net by reading basis
        ├─ not taken: (sales + costs) × 50 %, because reading basis is gross
        └─ sales − costs = 80.00 USD, as reading basis is gross
           ├─ sales = 100.00 USD, given for 2002-01
           └─ less costs = 20.00 USD, given for 2002-01

        """,
        Full(Basis.Decides(Sales - Costs, (Sales + Costs) * Percent(50)), January),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void A_constant_that_a_term_comes_to_is_told_by_the_term() => Assert.Equal(
        """
        Net (net) = 7.00 USD  [1]
        └─ not taken: Sales, because “Closed” holds

        """,
        Brief(Sales.Unless(Closed, then: Usd.Of(7)), January.With(Closed, true)),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void A_long_rule_that_was_not_taken_is_told_at_a_glance_and_in_full_as_it_is()
    {
        var rule = ((((Sales + Costs) * Percent(50)) + (Sales * Percent(10)) + Costs + (Costs * Percent(5)) + (Sales * Percent(7))) * Percent(3)).Rounded(Rounding.ToTheCent).NotBelowZero().Unless(Closed, then: Sales);

        Assert.Contains("not taken: (((… + … + … 2 more … + …) × 3 %) rounded to 0.01, half away from zero), not below 0, because “Closed” holds\n", Brief(rule, January.With(Closed, true)), StringComparison.Ordinal);
        Assert.Contains(
            "not taken: (((((sales + costs) × 50 %) + (sales × 10 %) + costs + (costs × 5 %) + (sales × 7 %)) × 3 %) rounded to 0.01, half away from zero), not below 0, because closed holds\n",
            Full(rule, January.With(Closed, true)),
            StringComparison.Ordinal);
    }

    // The sum of the addends shown would be less by 50.
    [Fact]
    public void A_sum_with_a_stated_amount_is_told_by_its_rule_too() => Assert.Equal(
        """
        Net (net) = 130.00 USD  [1]: Sales − Costs + 50.00 USD
        ├─ Sales (sales) = 100.00 USD, given for 2002-01
        └─ less Costs (costs) = 20.00 USD, given for 2002-01

        """,
        Brief(Sales - Costs + Usd.Of(50), January),
        ignoreLineEndingDifferences: true);

    private static string Brief(Rule<Money> rule, PeriodFacts month) => WithoutTitle(Explained(rule, month).ToText());

    private static string Full(Rule<Money> rule, PeriodFacts month) => WithoutTitle(Explained(rule, month).ToText(naming: Naming.Keys, inFull: true));

    private static string WithoutTitle(string text) => text[(text.LastIndexOf('\n', text.IndexOf("[1]", StringComparison.Ordinal)) + 1)..];

    private static Derivation Explained(Rule<Money> rule, PeriodFacts month)
    {
        var agreement = Of(Clause("1", Net.Means(rule)));
        return agreement.Settle(AskedFor(agreement, month)).Statements[0].Explain(Net);
    }
}
