using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Generators.SampleStreams;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Agreements;

/// <summary>Streams in an agreement: a royalty on each of two products, and on a third once a letter adds it.</summary>
public class StreamsInAgreementTests
{
    private static readonly Members Two = new("product", "product-a", "product-b");
    private static readonly Fact<Money> Received = Fact.Money("receipts", Usd, "1", "What the product brought in").InRange(0);
    private static readonly Term<Money> Royalty = Term.Money("royalty", "Royalty", Usd);
    private static readonly Term<Money> Total = Term.Money("royalties", "Royalties", Usd);

    private static readonly Agreement AsSigned = Of(RoyaltyOn(Two));

    private static readonly Agreement Amended = SmallAgreement.Amended(
        [RoyaltyOn(Two)],
        new Amendment("Letter on product C", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Replace(RoyaltyOn(Products))));

    [Fact]
    public void A_statement_lists_each_member_in_order_and_each_is_paid()
    {
        var statement = Assert.Single(AsSigned.Settle(Month(1).With(Receipts, 1_000, 55.55m)).Statements);

        // 10 % of 1,000 is 100; of 55.55 it is 5.555, rounded 5.56.
        Assert.Equal(
            ["royalty[product-a] = 100.00 USD", "royalty[product-b] = 5.56 USD", "royalties = 105.56 USD"],
            statement.Terms.Select(term => term.ToString()));
        Assert.Equal([100, 5.56m], statement.Payments.Select(payment => payment.Amount.Amount));
    }

    [Fact]
    public void Facts_are_given_by_member_or_by_key()
    {
        var byMember = Month(1).With(Receipts["product-a"], Usd.Of(7)).With(Receipts["product-b"], Usd.Of(8));
        var byKey = Month(1).With("receipts[product-a]", new NumberValue(7)).With("receipts[product-b]", new NumberValue(8));

        Assert.Equal(byMember, byKey);
        Assert.Equal(1.5m, AsSigned.Settle(byKey).Statements[0].Of(Total).Value.Amount);
    }

    [Theory]
    [InlineData("receipts[product-x]")]
    [InlineData("receipts")]
    [InlineData("receipts[product-a][product-b]")]
    [InlineData("receipts[]")]
    public void A_fact_of_no_member_is_a_fault(string key)
    {
        var fault = Assert.Single(AsSigned.Settle(Month(1).With(key, new NumberValue(1))).Faults);

        Assert.Equal($"2002-01, {key}: no such fact; expected one that the agreement asks for", fault.ToString());
    }

    [Fact]
    public void What_a_member_does_not_accept_is_a_fault_that_names_it() => Assert.Equal(
        "2002-01, receipts[product-b]: found -1; expected a number of USD, at least 0, with at most 2 decimals",
        Assert.Single(AsSigned.Settle(Month(1).With(Receipts, 1, -1)).Faults).ToString());

    [Fact]
    public void What_one_member_lacks_leaves_the_others_determined()
    {
        var statement = AsSigned.Settle(Month(1).With(Receipts, 1_000)).Statements[0];

        Assert.Equal(
            [
                "royalty[product-a] = 100.00 USD",
                "royalty[product-b] = undetermined: receipts[product-b] was not given for 2002-01",
                "royalties = undetermined: receipts[product-b] was not given for 2002-01",
            ],
            statement.Terms.Select(term => term.ToString()));
    }

    [Fact]
    public void An_explanation_shows_each_member() => Assert.Equal(
        """
        Royalties for 2002-01, under: As signed
        royalties = 105.56 USD  [1]
        │ = royalty[product-a] to date + royalty[product-b] to date
        ├─ royalty[product-a] to date = 100.00 USD
        │  ├─ royalty[product-a] up to the period before = 0.00 USD, nothing before
        │  └─ royalty[product-a] = 100.00 USD  [1]
        │     │ = (10 % × receipts[product-a]) rounded to 0.01, half away from zero
        │     └─ before rounding = 100.00 USD
        │        └─ receipts[product-a] = 1,000.00 USD, given for 2002-01
        └─ royalty[product-b] to date = 5.56 USD
           ├─ royalty[product-b] up to the period before = 0.00 USD, nothing before
           └─ royalty[product-b] = 5.56 USD  [1]
              │ = (10 % × receipts[product-b]) rounded to 0.01, half away from zero
              └─ before rounding = 5.555 USD
                 └─ receipts[product-b] = 55.55 USD, given for 2002-01

        """,
        AsSigned.Settle(Month(1).With(Receipts, 1_000, 55.55m)).Statements[0].Explain(Total).ToText(naming: Naming.Keys, inFull: true),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void The_explanation_of_a_member_bears_its_title() => Assert.StartsWith(
        "Royalty, product-b for 2002-01",
        AsSigned.Settle(Month(1).With(Receipts, 1, 2)).Statements[0].Explain("royalty[product-b]")!.ToText(naming: Naming.Keys, inFull: true),
        StringComparison.Ordinal);

    [Fact]
    public void An_amendment_adds_a_member_and_the_others_go_on_from_where_they_were()
    {
        var timeline = Amended.Settle([.. Enumerable.Range(1, 4).Select(number => Month(number).With(Receipts, 10, 20, 40))]);

        Assert.Empty(timeline.Faults);
        Assert.Equal(
            ["1 2", "1 2", "1 2 4", "1 2 4"],
            timeline.Statements.Select(statement => string.Join(' ', statement.Payments.Select(payment => payment.Amount.Amount))));
        Assert.Equal([3, 6, 13, 20], timeline.Statements.Select(statement => statement.Of(Total).Value.Amount));
    }

    [Fact]
    public void Stopping_after_any_month_and_going_on_from_JSON_gives_the_same_statements()
    {
        var months = Enumerable.Range(1, 4).Select(number => Month(number).With(Receipts, number, 20, 40)).ToArray();
        var atOnce = Amended.Settle(months);
        for (var first = 1; first < months.Length; first++)
        {
            var carried = Amended.Settle(months[..first]).Carried;
            Assert.Contains("\"royalty[product-a]\"", carried.ToJson(), StringComparison.Ordinal);
            Assert.True(CarriedStateJson.TryParse(carried.ToJson(), out var read, out _));
            Assert.Equal(carried, read);
            Assert.Equal(
                atOnce.Statements.Skip(first).SelectMany(statement => statement.Terms),
                Amended.Settle(months[first..], read).Statements.SelectMany(statement => statement.Terms));
        }
    }

    [Fact]
    public void A_stream_under_two_declarations_is_found_member_by_member()
    {
        var other = Fact.Money("receipts", Inr, "1", "In rupees").ForEach(Two);
        var faults = Assert.Throws<AgreementFaultsException>(() => Of(RoyaltyOn(Two), Clause(
            "2", Term.Truth("more", "More").Means(other["product-a"] > other["product-b"])))).Faults;

        Assert.Equal(
            [
                "the key receipts[product-a] is declared differently: a fact, 'What the product brought in' and elsewhere 'In rupees'; in USD and elsewhere in INR; as a number of USD, at least 0, with at most 2 decimals and elsewhere as a number of INR, with at most 2 decimals",
                "the key receipts[product-b] is declared differently: a fact, 'What the product brought in' and elsewhere 'In rupees'; in USD and elsewhere in INR; as a number of USD, at least 0, with at most 2 decimals and elsewhere as a number of INR, with at most 2 decimals",
            ],
            faults.Where(fault => fault.Kind == AgreementFaultKind.KeyDeclaredTwice).Select(fault => fault.Message));
    }

    [Fact]
    public void A_member_defined_twice_or_never_is_found()
    {
        var royalties = Royalty.ForEach(Two);
        var faults = Assert.Throws<AgreementFaultsException>(() => Of(
            Clause("1", [.. royalties.EachMeans(Receipts2)]),
            Clause("2", royalties["product-a"].Means(Receipts["product-a"]), Total.Means(Royalty.ForEach(Products).Total())))).Faults;

        Assert.Equal(
            ["clause 2: royalty[product-a] is defined in 1 and in 2", "clause 2: royalty[product-c] is used, but no clause in force defines it"],
            faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Rules_for_other_members_define_nothing() =>
        Assert.Throws<ArgumentException>(() => Royalty.ForEach(Two).EachMeans(Receipts));

    private static Stream<Fact<Money>> Receipts => Received.ForEach(Products);

    private static Stream<Fact<Money>> Receipts2 => Received.ForEach(Two);

    // What each royalty is paid, and all royalties to date.
    private static Clause RoyaltyOn(Members products)
    {
        var royalties = Royalty.ForEach(products);
        return Clause(
            "1",
            [
                .. royalties.EachMeans(Received.ForEach(products).Each(received => (Percent(10) * received).Rounded(Rounding.ToTheCent))),
                Total.Means(royalties.Each(royalty => royalty.ToDate()).Total()),
                .. products.Keys.Select(product => Buyer.Pays(Seller, royalties[product])),
            ]);
    }
}
