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
            │ = the total of (the greater of (charge × 1 %) and 0.50 USD) over each call where destination is PK
            ├─ call C-1: the greater of (charge × 1 %) and 0.50 USD = 0.50 USD
            │  └─ charge × 1 % = 0.20 USD
            │     └─ charge = 20.00 USD, given for call C-1
            └─ call C-3: the greater of (charge × 1 %) and 0.50 USD = 9.00 USD
               └─ charge × 1 % = 9.00 USD
                  └─ charge = 900.00 USD, given for call C-3

            """,
            statement.Explain(Commission).ToText(naming: Naming.Keys, inFull: true),
            ignoreLineEndingDifferences: true);
        Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Commission)));
    }

    [Fact]
    public void Of_many_items_the_first_stands_for_all_and_any_is_told_on_request()
    {
        // 1 % of 1 to 5,000, at least 0.50: 50 × 0.50 + (51 + … + 5,000) × 0.01 = 25 + 125,012.25.
        var statement = Settled(Calls.Total(Each), [.. Enumerable.Range(1, 5_000).Select(number => Call(number, number))]);

        Assert.Equal(
            """
            Commission for 2002-01, under: As signed
            commission = 125,037.25 USD  [1]
            │ = the total of (the greater of (charge × 1 %) and 0.50 USD) over each call
            ├─ 5,000 items, from 0.50 USD (call C-1) to 50.00 USD (call C-5000)
            ├─ 50 of them come to 0.50 USD
            ├─ call C-1: the greater of (charge × 1 %) and 0.50 USD = 0.50 USD
            │  └─ charge × 1 % = 0.01 USD
            │     └─ charge = 1.00 USD, given for call C-1
            └─ call C-77: the greater of (charge × 1 %) and 0.50 USD = 0.77 USD
               └─ charge × 1 % = 0.77 USD
                  └─ charge = 77.00 USD, given for call C-77

            """,
            statement.Explain(Commission, "C-77").ToText(naming: Naming.Keys, inFull: true),
            ignoreLineEndingDifferences: true);
        Assert.DoesNotContain("C-77", statement.Explain(Commission).ToText(naming: Naming.Keys, inFull: true), StringComparison.Ordinal);
        Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Commission)));
    }

    [Fact]
    public void Groups_are_told_by_their_names()
    {
        var statement = Settled(Calls.By(Customer).Total(Calls.Total(Charge).NotExceeding(Usd.Of(50))), Call(1, 40), Call(2, 30), Call(3, 20, "bell"));

        Assert.Equal(
            """
            Commission for 2002-01, under: As signed
            commission = 70.00 USD  [1]
            │ = the total of (the lesser of (the total of charge over each call) and 50.00 USD) over each group of call by customer
            ├─ customer acme: the lesser of (the total of charge over each call) and 50.00 USD = 50.00 USD
            │  └─ the total of charge over each call = 70.00 USD
            │     ├─ call C-1: charge = 40.00 USD
            │     └─ call C-2: charge = 30.00 USD
            └─ customer bell: the lesser of (the total of charge over each call) and 50.00 USD = 20.00 USD
               └─ the total of charge over each call = 20.00 USD
                  └─ call C-3: charge = 20.00 USD

            """,
            statement.Explain(Commission).ToText(naming: Naming.Keys, inFull: true),
            ignoreLineEndingDifferences: true);
        Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Commission)));
    }

    [Fact]
    public void What_is_unknown_of_an_item_is_told_with_it()
    {
        var statement = Settled(Calls.Where(Destination.Is("PK")).Total(Each), Call(1, 20), Item.Of("C-2"));

        Assert.Equal(
            """
            Commission for 2002-01, under: As signed
            Whatever is missing, it is at least 0.00 USD.
            commission = undetermined: call.destination was not given for 2002-01 (call C-2)  [1]
            │ = the total of (the greater of (charge × 1 %) and 0.50 USD) over each call where destination is PK
            ├─ call C-2: destination is PK = undetermined: call.destination was not given for 2002-01
            └─ call C-1: the greater of (charge × 1 %) and 0.50 USD = 0.50 USD
               └─ charge × 1 % = 0.20 USD
                  └─ charge = 20.00 USD, given for call C-1

            """,
            statement.Explain(Commission).ToText(naming: Naming.Keys, inFull: true),
            ignoreLineEndingDifferences: true);
        Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Commission)));
    }

    [Fact]
    public void What_comes_to_the_same_of_two_groups_is_told_of_each()
    {
        var statement = Settled(Calls.By(Customer).Total(Calls.Total(Charge).NotExceeding(Usd.Of(50))), Call(1, 40), Call(2, 10, "bell"), Call(3, 30, "bell"));
        var text = statement.Explain(Commission).ToText(naming: Naming.Keys, inFull: true);

        Assert.All(["call C-1: charge = 40.00 USD", "call C-2: charge = 10.00 USD", "call C-3: charge = 30.00 USD"], line => Assert.Contains(line, text, StringComparison.Ordinal));
        Assert.DoesNotContain("derived above", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_to_the_same_of_two_items_is_told_of_each()
    {
        // 40 × 1/2 and 80 × 1/4 are 20 each.
        var statement = Settled(Calls.Total((Charge / (Seconds / (Rule<Quantity>)Second.Of(1))).NotExceeding(Usd.Of(50)) * (Rule<Ratio>)Ratio.Percent(10)), Call(2, 40), Call(4, 80));
        var text = statement.Explain(Commission).ToText(naming: Naming.Keys, inFull: true);

        Assert.Contains("charge = 40.00 USD, given for call C-2", text, StringComparison.Ordinal);
        Assert.Contains("charge = 80.00 USD, given for call C-4", text, StringComparison.Ordinal);
    }

    private static Statement Settled(Rule<Money> rule, params Item[] items) =>
        Of(Clause("1", Commission.Means(rule))).Settle(Month(1).With(Calls, items)).Statements[0];
}
