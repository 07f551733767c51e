using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>A division by nothing says which facts nobody gave.</summary>
public sealed class UnsuppliedTests
{
    private static readonly Members Products = new("product", "oil", "gas");
    private static readonly Stream<Fact<Money>> Revenue = Fact.Money("revenue", Usd, "1", "Revenue").NothingUnlessGiven().ForEach(Products);
    private static readonly Term<Money> Total = Term.Money("total", "Total", Usd);

    [Fact]
    public void A_total_that_was_not_given_names_the_facts_to_supply()
    {
        // Costs of 100 among products of which no revenue was given.
        var shares = Sales.ProRata(Revenue);
        var statement = Of(Clause("1", Total.Means(Revenue.Total()), Profit.Means(shares["oil"]))).Settle(Month(1).With(Sales, Usd.Of(100))).Statements[0];
        var reason = Assert.Single(statement.Of(Profit).Reasons);

        Assert.Equal(["revenue[oil]", "revenue[gas]"], reason.NotGiven);
        Assert.Equal(
            "the total of revenue[oil, gas] is zero in 2002-01, and nothing can be divided by it; revenue[oil] and revenue[gas] were not given",
            reason.ToString());
    }

    [Fact]
    public void Facts_are_found_through_terms_and_those_that_were_given_are_not_named()
    {
        var agreement = Of(Clause("1", Total.Means(Revenue.Total()), Profit.Means(Sales.ProRata(Products.Each(_ => (Rule<Money>)Total))["gas"])));
        var statement = agreement.Settle(Month(1).With(Sales, Usd.Of(100)).With(Revenue["oil"], Usd.Of(0))).Statements[0];

        Assert.Equal(["revenue[gas]"], Assert.Single(statement.Of(Profit).Reasons).NotGiven);
    }

    [Fact]
    public void What_stands_in_a_branch_that_was_not_taken_is_not_named()
    {
        var (oil, gas) = ((Rule<Money>)Revenue["oil"], (Rule<Money>)Revenue["gas"]);
        var agreement = Of(Clause("1", Total.Means(gas.ProvidedThat(Closed, otherwise: oil)), Profit.Means(Sales * (Sales / Total))));
        var statement = agreement.Settle(Month(1).With(Sales, Usd.Of(100)).With(Closed, true)).Statements[0];

        Assert.Equal(["revenue[gas]"], Assert.Single(statement.Of(Profit).Reasons).NotGiven);
    }

    [Fact]
    public void What_only_an_earlier_period_could_have_told_is_not_named()
    {
        var agreement = Of(Clause("1", Total.Means(Revenue["oil"].Prior() + Revenue["gas"]), Profit.Means(Sales * (Sales / Total))));
        var statement = agreement.Settle(Month(1).With(Sales, Usd.Of(100))).Statements[0];

        Assert.Equal(["revenue[gas]"], Assert.Single(statement.Of(Profit).Reasons).NotGiven);
    }

    [Fact]
    public void What_was_not_given_goes_through_the_carried_state()
    {
        var balance = Term.Money("balance", "Balance", Usd);
        var agreement = Of(Clause("1", balance.Means(balance.Prior() + Sales.ProRata(Revenue)["oil"])));
        var carried = agreement.Settle(Month(1).With(Sales, Usd.Of(100))).Carried;

        Assert.True(CarriedStateJson.TryParse(carried.ToJson(), out var read, out _));
        Assert.Equal(carried, read);
        Assert.Equal(["revenue[oil]", "revenue[gas]"], Assert.Single(read.Of(balance.Name).Recent[0]!.Value.Reasons).NotGiven);
    }
}
