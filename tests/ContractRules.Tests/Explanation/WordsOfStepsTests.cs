using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Explanation;

/// <summary>How a step is told by its form: what is recalled with where it comes from, a truth with what it says, a phrase by what it speaks of.</summary>
public sealed class WordsOfStepsTests
{
    private static readonly Term<Money> Net = Term.Money("net", "Net", Usd);
    private static readonly Term<Money> Tax = Term.Money("tax", "Tax", Usd);
    private static readonly Fact<Money> Fees = Fact.Money("fees", Usd, "1", "Fees");

    [Fact]
    public void What_a_balance_begins_with_is_told_in_the_first_period_and_in_the_next_from_where_it_is_carried()
    {
        var rule = Net.Prior(Usd.Of(7)) + Sales;

        Assert.Equal("Net of the prior period (at first 7.00 USD) = 7.00 USD, stated by the contract to begin with", Below(1, rule)[0]);
        Assert.Equal("Net of the prior period = 107.00 USD, carried from 2002-01", Below(2, rule)[0]);
    }

    [Fact]
    public void Where_all_that_a_term_means_is_recalled_it_says_from_where_and_what_it_begins_with_is_told_below()
    {
        Assert.Equal(["Tax of the prior period, carried from 2002-01"], Explained(2, Tax.Prior(), Tax.Means(Sales)).ToLines()[0].Definitions);
        Assert.Equal(["Tax of the prior period (at first Sales − Costs)"], Explained(1, Tax.Prior(Sales - Costs), Tax.Means(Sales)).ToLines()[0].Definitions);
        Assert.Equal(["Sales − Costs = 80.00 USD"], Below(1, Tax.Prior(Sales - Costs), Tax.Means(Sales)));
    }

    [Fact]
    public void A_term_of_an_earlier_period_has_no_clause_beside_it() => Assert.Equal(
        ["Tax (tax) = 200.00 USD  [1]", "Tax = 200.00 USD, of the period before", "Tax = 200.00 USD, of 2 periods before"],
        Below(3, Tax.OverTrailing(3), Tax.Means(Sales * 2)));

    [Fact]
    public void A_truth_of_any_form_says_whether_it_holds()
    {
        var ended = Ended.Means(!Closed & (Closed | Sales >= Usd.Of(5)) & Tax.IsDetermined());
        var lines = All(Explained(1, Sales.ProvidedThat(Ended), ended, Tax.Means(Costs)).ToLines(naming: Naming.Keys, inFull: true)[0]).Select(line => line.Words).ToList();

        Assert.Equal(
            ["not closed: true", "closed or (sales ≥ 5.00 USD): true", "sales ≥ 5.00 USD: true", "tax is determined: true"],
            lines.Where(line => line.EndsWith(": true", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_junction_inside_of_another_says_so_too()
    {
        var ended = Ended.Means(!(Closed & Sales > Costs));
        var lines = All(Explained(1, Sales.ProvidedThat(Ended), ended).ToLines(naming: Naming.Keys, inFull: true)[0]).Select(line => line.Words).ToList();

        Assert.Contains("closed and (sales > costs): false", lines);
        Assert.Contains("sales > costs: true", lines);
    }

    [Fact]
    public void A_phrase_speaks_of_a_fact_that_was_not_given_by_why_it_is_missing() => Assert.Equal(
        ["Sales (sales) = 100.00 USD, given for 2002-01", "Fees (fees) = undetermined: fees was not given for 2002-01"],
        Below(1, (Sales + Fees).Called($"{Sales} beside {Fees}")));

    // What the tax means is none of the phrase's own, though costs are in it.
    [Fact]
    public void A_phrase_finds_what_it_speaks_of_in_its_own_rule_and_not_in_what_a_term_means() => Assert.Equal(
        ["Tax (tax) = 120.00 USD  [1]"], Below(1, (Tax + Usd.Of(0)).Called($"what {Tax} and {Costs} make"), Tax.Means(Sales + Costs)));

    private static EquatableArray<string> Below(int month, Rule<Money> rule, params Provision[] others) =>
        [.. Explained(month, rule, others).ToLines()[0].Below.Select(line => line.Words)];

    private static IEnumerable<ToldLine> All(ToldLine line) => line.Below.SelectMany(All).Prepend(line);

    private static Derivation Explained(int month, Rule<Money> rule, params Provision[] others)
    {
        var agreement = Of(Clause("1", [Net.Means(rule), .. others]));
        var months = Enumerable.Range(1, month).Select(number => Month(number).With(Sales, Usd.Of(100)).With(Costs, Usd.Of(20)).With(Closed, false));
        return agreement.Settle([.. months.Select(given => AskedFor(agreement, given))]).Statements[^1].Explain(Net);
    }
}
