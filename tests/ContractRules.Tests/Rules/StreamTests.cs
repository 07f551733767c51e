using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Generators.SampleStreams;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Rules;

/// <summary>Families of facts, terms and rules by member.</summary>
public class StreamTests
{
    private static readonly Stream<Term<Money>> Royalties = Term.Money("royalty", "Royalty", Usd).ForEach(Products);

    [Fact]
    public void A_member_stands_in_brackets_behind_the_key()
    {
        var fact = Receipts["product-b"].Declaration;

        Assert.Equal("receipts[product-b]", fact.Key);
        Assert.Equal(("receipts", "product-b"), (fact.Stream, fact.Member));
        Assert.Equal("royalty[product-c]", Royalties["product-c"].Declaration.Key);
        Assert.Equal(("sales", null), (Sales.Declaration.Stream, Sales.Declaration.Member));
    }

    [Fact]
    public void All_members_together_are_told_by_their_stream_the_first_and_the_last_of_more_than_four()
    {
        Assert.Equal("the total of sold[a, b, c, d]", $"{Of("a", "b", "c", "d").Total()}");
        Assert.Equal("the total of sold[a … e]", $"{Of("a", "b", "c", "d", "e").Total()}");

        static Stream<Fact<Money>> Of(params string[] members) => Fact.Money("sold", Usd, "1", "What was sold").ForEach(new Members("product", [.. members]));
    }

    [Fact]
    public void Every_member_is_declared_alike_and_a_title_names_the_member()
    {
        var paid = Fact.Money("paid", Usd, "2", "What was paid").InRange(0, 100).WithDecimals(1).Standing().NothingUnlessGiven();
        var each = paid.ForEach(Products)["product-a"].Declaration;

        Assert.Equal("What was paid", each.Description);
        Assert.Equal(paid.Declaration.Expectation, each.Expectation);
        Assert.Equal((true, NumberValue.Zero, new ClauseReference("2")), (each.IsStanding, each.Default, each.Clause));
        Assert.Equal("Royalty, product-b", Royalties["product-b"].Declaration.Title);
    }

    [Fact]
    public void What_is_of_a_member_is_not_divided_by_member_again()
    {
        Assert.Throws<InvalidOperationException>(() => Receipts["product-a"].ForEach(Products));
        Assert.Throws<InvalidOperationException>(() => Royalties["product-a"].ForEach(Products));
    }

    [Fact]
    public void The_same_rule_for_each_reads_as_it_is_written()
    {
        Stream<Rule<Money>> royalties = Receipts.Each(received => Percent(10) * received);

        Assert.Equal(
            "product-a: 10 % × receipts[product-a], product-b: 10 % × receipts[product-b], product-c: 10 % × receipts[product-c]", $"{royalties}");
    }

    [Fact]
    public void Two_streams_of_the_same_members_go_member_by_member()
    {
        var rates = Products.With(Percent(10), Percent(12), Percent(15));

        Assert.Equal("12 % × receipts[product-b]", $"{Receipts.Each(rates, (received, rate) => rate * received)["product-b"]}");
    }

    [Fact]
    public void Facts_terms_and_rules_add_up()
    {
        var month = Month(1).With(Receipts, 100, 50, 0.5m);

        Assert.Equal("the total of receipts[product-a, product-b, product-c]", $"{Receipts.Total()}");
        Assert.Equal("the total of royalty[product-a, product-b, product-c]", $"{Royalties.Total()}");
        Assert.Equal(150.5m, Number(Receipts.Total(), month));
        Assert.Equal(15.05m, Number(Receipts.Each(received => Percent(10) * received).Total(), month));
        Assert.Equal(100, Number(Receipts.Each(received => received.ToDate())["product-a"], month));
    }

    [Fact]
    public void The_total_is_undetermined_where_any_member_is() => Assert.Equal(
        "undetermined: receipts[product-c] was not given for 2002-01", Once(Receipts.Total(), Month(1).With(Receipts, 100, 50)).ToString());

    [Law]
    public void A_rate_of_the_total_is_the_total_at_the_rate(Parts parts)
    {
        var stream = SampleStreams.Of(parts);

        Assert.Equal(Numbers.Sum(parts), Number(stream.Total(), Month(1)));
        Assert.Equal(Number(Percent(12.5m) * stream.Total(), Month(1)), Number(stream.Each(part => Percent(12.5m) * part).Total(), Month(1)));
    }

    [Fact]
    public void Truths_hold_of_any_member_or_of_all()
    {
        var delivered = Fact.Truth("delivered", "1", "Whether it was delivered").ForEach(Products);
        var month = Month(1).With(delivered["product-a"], true).With(delivered["product-b"], false);

        Assert.Equal("true", Once(delivered.Any(), month).ToString());
        Assert.Equal("false", Once(delivered.All(), month).ToString());
        Assert.Equal(
            "undetermined: delivered[product-c] was not given for 2002-01",
            Once(delivered.Each(made => !made).All(), Month(1).With(delivered["product-a"], false).With(delivered["product-b"], false)).ToString());
        Assert.Equal("true", Once(Receipts.Each(received => received >= Usd.Of(50)).Any(), Month(1).With(Receipts, 100, 20, 30)).ToString());
        Assert.Equal("false", Once(Receipts.Each(received => received >= Usd.Of(50)).All(), Month(1).With(Receipts, 100, 20, 30)).ToString());
        Assert.Equal("any of delivered[product-a, product-b, product-c]", $"{delivered.Any()}");
        Assert.Equal("all of delivered[product-a, product-b, product-c]", $"{delivered.All()}");
    }

    [Fact]
    public void What_is_no_member_is_refused_with_the_members_that_there_are()
    {
        var fault = Assert.Throws<ArgumentException>(() => Receipts["product-x"]);

        Assert.StartsWith("'product-x' is no product; expected one of product-a, product-b, product-c.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Streams_of_different_members_do_not_meet()
    {
        var fields = new Members("field", "product-a", "product-b", "product-c");
        var rates = fields.With(Percent(1), Percent(2), Percent(3));
        var fault = Assert.Throws<ArgumentException>(() => Receipts.Each(rates, (received, rate) => rate * received));

        Assert.StartsWith(
            "Expected the same members (product: product-a, product-b, product-c); found field: product-a, product-b, product-c.",
            fault.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Each_member_takes_one_rule() => Assert.StartsWith(
        "Expected a rule for each product: product-a, product-b, product-c; found 2.",
        Assert.Throws<ArgumentException>(() => Products.With(Percent(1), Percent(2))).Message,
        StringComparison.Ordinal);
}
