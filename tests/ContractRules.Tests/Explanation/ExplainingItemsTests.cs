using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Explanation;

/// <summary>An explanation shows items as far as a reader can use them.</summary>
public class ExplainingItemsTests
{
    private static readonly Term<Money> Commission = Term.Money("commission", "Commission", Usd);
    private static readonly Rule<Money> Each = (Charge * (Rule<Ratio>)Ratio.Percent(1)).AtLeast(Usd.Of(0.50m));

    [Fact]
    public void A_few_items_are_told_one_by_one()
    {
        var statement = Settled(Calls.Where(Destination.Is("PK")).Total(Each), Call(1, 20), Call(2, 100, destination: "IN"), Call(3, 900));

        Assert.Equal(
            """
            Commission for 2002-01, under: As signed
            commission = 9.50 USD  [1]
            │ = the total of (charge × 1 %, at least 0.50 USD) over each call where destination is PK
            ├─ call C-1: charge × 1 %, at least 0.50 USD = 0.50 USD
            │  ├─ charge × 1 % = 0.20 USD
            │  │  └─ charge = 20.00 USD, given for call C-1
            └─ call C-3: charge × 1 %, at least 0.50 USD = 9.00 USD
               └─ charge × 1 % = 9.00 USD
                  └─ charge = 900.00 USD, given for call C-3

            """,
            statement.Explain(Commission).ToText(),
            ignoreLineEndingDifferences: true);
        Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Commission)));
    }

    [Fact]
    public void Of_many_items_the_first_stands_for_all_and_any_is_told_on_request()
    {
        var statement = Settled(Calls.Total(Each), [.. Enumerable.Range(1, 5_000).Select(number => Call(number, number))]);

        Assert.Equal("", statement.Explain(Commission).ToText());
        Assert.Equal("", statement.Explain(Commission, "C-77").ToText());
        Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Commission)));
    }

    [Fact]
    public void Groups_are_told_by_their_names()
    {
        var statement = Settled(Calls.By(Customer).Total(Calls.Total(Charge).NotExceeding(Usd.Of(50))), Call(1, 40), Call(2, 30), Call(3, 20, "bell"));

        Assert.Equal("", statement.Explain(Commission).ToText());
        Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Commission)));
    }

    [Fact]
    public void What_is_unknown_of_an_item_is_told_with_it()
    {
        var statement = Settled(Calls.Where(Destination.Is("PK")).Total(Each), Call(1, 20), Item.Of("C-2"));

        Assert.Equal("", statement.Explain(Commission).ToText());
        Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Commission)));
    }

    private static Statement Settled(Rule<Money> rule, params Item[] items) =>
        Of(Clause("1", Commission.Means(rule))).Settle(Month(1).With(Calls, items)).Statements[0];
}
