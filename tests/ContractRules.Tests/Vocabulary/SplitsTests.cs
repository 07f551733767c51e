using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Generators.SampleStreams;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>One amount among several, by shares or in proportion; exact, so that nothing is lost or made.</summary>
public class SplitsTests
{
    private static readonly Members Owners = new("owner", "first", "second");

    [Fact]
    public void Fixed_shares_divide_an_amount() =>
        Assert.Equal([60, 40], Each(Dollars(100).SplitBy(Owners.Shares(60, 40))));

    [Fact]
    public void Shares_that_do_not_make_the_whole_are_refused() => Assert.StartsWith(
        "Expected shares that add up to 100 %; found 99.5 %.",
        Assert.Throws<ArgumentException>(() => Owners.Shares(60, 39.5m)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Each_member_has_one_share() => Assert.Throws<ArgumentException>(() => Owners.Shares(50, 25, 25));

    [Fact]
    public void Shares_may_be_facts_and_what_is_left_of_them() =>
        // 30 % of 12.34 is 3.702, and 70 % is 8.638.
        Assert.Equal(
            ["3.702", "8.638"],
            Each(Sales.SplitBy(Owners.With(Share, Percent(100) - Share)), Month(1).With(Sales, Usd.Of(12.34m)).With(Share, Ratio.Percent(30)))
                .Select(part => part.ToString()));

    [Law]
    public void Shares_of_any_amount_add_up_to_it(Rational amount, FirstShare first) =>
        Assert.Equal(amount, Numbers.Sum(Each(Dollars(amount).SplitBy(Owners.Shares(first.Percent, 100 - first.Percent)))));

    [Fact]
    public void Pro_rata_divides_in_proportion() =>
        Assert.Equal([20, 10], Each(Dollars(30).ProRata(SampleStreams.Of(200, 100)))); // 30 × 200 ÷ 300, 30 × 100 ÷ 300

    [Fact]
    public void Pro_rata_divides_money_by_quantities_and_quantities_by_money()
    {
        var minutes = Fact.Quantity("minutes", Minute, "1", "Minutes sold").ForEach(Owners);
        var month = Month(1).With(minutes["first"], Minute.Of(1)).With(minutes["second"], Minute.Of(2));

        Assert.Equal(["100/3", "200/3"], Each(Dollars(100).ProRata(minutes), month).Select(part => part.ToString()));
        Assert.Equal(["1", "0.5", "0"], Each(
            ((Rule<Quantity>)Minute.Of(1.5m)).ProRata(Receipts), Month(1).With(Receipts, 20, 10, 0)).Select(part => part.ToString()));
    }

    [Fact]
    public void Nothing_is_nobodys_even_where_there_is_nothing_to_divide_by() =>
        Assert.Equal([0, 0], Each(Dollars(0).ProRata(SampleStreams.Of(0, 0))));

    [Fact]
    public void An_amount_without_anything_to_divide_it_by_is_undetermined() => Assert.All(
        Each(Dollars(1).ProRata(SampleStreams.Of(5, -5)), Month(1)),
        part => Assert.Equal("undetermined: 5.00 USD + −5.00 USD is zero in 2002-01, and nothing can be divided by it", part.ToString()));

    [Fact]
    public void What_is_unknown_of_one_leaves_all_undetermined() => Assert.All(
        Each(Dollars(1).ProRata(Receipts), Month(1).With(Receipts, 1, 2)),
        part => Assert.Equal("undetermined: receipts[product-c] was not given for 2002-01", part.ToString()));

    [Law]
    public void Pro_rata_parts_add_up_and_stand_to_each_other_as_the_weights_do(Rational amount, Weights weights)
    {
        var parts = Each(Dollars(amount).ProRata(SampleStreams.Of(weights.Parts)));

        Assert.Equal(amount, Numbers.Sum(parts));
        Assert.All(parts.Zip(weights.Parts), pair => Assert.Equal(amount * pair.Second, pair.First * Numbers.Sum(weights.Parts)));
    }

    [Law]
    public void The_order_of_the_members_changes_nothing(Rational amount, Weights weights) => Assert.Equal(
        Each(Dollars(amount).ProRata(SampleStreams.Of(weights.Parts))),
        Each(Dollars(amount).ProRata(SampleStreams.Of([.. weights.Parts.Reverse()]))).Reverse());

    [Law]
    public void Weights_counted_in_another_unit_change_nothing(Rational amount, Weights weights) => Assert.Equal(
        Each(Dollars(amount).ProRata(SampleStreams.Of(weights.Parts))),
        Each(Dollars(amount).ProRata(SampleStreams.Of(weights.Parts).Each(weight => weight * 1_000))));

    [Fact]
    public void Parts_can_be_paid_once_rounded()
    {
        var parts = Sales.ProRata(Receipts).RoundedByLargestRemainder(Usd.Of(0.01m));

        Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", Seller.Pays(Buyer, Sales.ProRata(Receipts)["product-a"]))));
        Assert.NotNull(Of(Clause("1", [.. Products.Keys.Select(product => Seller.Pays(Buyer, parts[product]))])));
    }

    [Fact]
    public void In_words()
    {
        Assert.Equal("60 % × sales", $"{Sales.SplitBy(Owners.Shares(60, 40))["first"]}");
        Assert.Equal(
            "sales pro rata to receipts[product-a] of (the total of receipts[product-a, product-b, product-c])",
            $"{Sales.ProRata(Receipts)["product-a"]}");
    }

    private static Rule<Money> Dollars(Rational amount) => Usd.Of(amount);

    /// <summary>The per cent of the first of two owners, to the hundredth.</summary>
    public sealed record FirstShare(decimal Percent) : IDrawn<FirstShare>
    {
        public static Gen<FirstShare> Drawn => Gen.Choose(0, 10_000).Select(hundredths => new FirstShare(hundredths / 100m));
    }

    /// <summary>Weights of up to five members that do not cancel out.</summary>
    public sealed record Weights(Parts Parts) : IDrawn<Weights>
    {
        public static Gen<Weights> Drawn => Parts.Drawn.Where(parts => !Numbers.Sum(parts).IsZero).Select(parts => new Weights(parts));
    }
}
