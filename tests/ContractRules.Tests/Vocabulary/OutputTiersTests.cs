using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Tiers whose boundaries are counted in what they give: "10 % until royalties come to 1,000".</summary>
public class OutputTiersTests
{
    private static readonly Tiers<Money, Ratio> Royalties = Tiers.Of(
        Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(1_000), Percent(10)), Tier.Above(Usd.Of(1_000), Percent(5)));

    [Theory]
    [InlineData(10_000, 1_000)] // the boundary: 10 % of 10,000
    [InlineData(12_000, 1_100)] // 1,000 + 2,000 × 5 %
    [InlineData(5_000, 500)]
    [InlineData(0, 0)]
    public void The_share_changes_once_so_much_was_given(int sales, int royalty) => Assert.Equal(royalty, Of(Royalties, sales));

    [Fact]
    public void Counted_in_what_is_given_on_the_table_is_another_with_the_same_shares()
    {
        Assert.Equal("from 0.00 USD to 10,000.00 USD: 10 %; above 10,000.00 USD: 5 %", Royalties.ByOutput().ToString());
        Assert.Equal(
            "up to 10,000.00 USD: 10 %; above 10,000.00 USD: 5 %",
            Tiers.Of(Boundary.InHigherTier, Tier.UpTo(Usd.Of(1_000), Percent(10)), Tier.Above(Usd.Of(1_000), Percent(5))).ByOutput().ToString());
    }

    [Fact]
    public void A_table_that_cannot_be_counted_in_what_it_gives_is_refused_with_every_place()
    {
        var tiers = Tiers.Of(
            Boundary.InLowerTier,
            Tier.Between(Usd.Of(-5), Usd.Of(10), Percent(0)),
            Tier.Between(Usd.Of(10), Usd.Of(20), Percent(10)),
            Tier.Between(Usd.Of(20), Usd.Of(30), Share),
            Tier.Above(Usd.Of(30), Percent(0)));

        var message = Assert.Throws<ArgumentException>(() => tiers.ByOutput()).Message;

        Assert.StartsWith(
            "Tiers cannot end by what they give: 'from -5.00 USD to 10.00 USD: 0' starts below zero: expected a tier from 0; "
            + "'from -5.00 USD to 10.00 USD: 0' gives no constant share above zero, so its end is not known or never reached; "
            + "'from 20.00 USD to 30.00 USD: share' gives no constant share above zero, so its end is not known or never reached.",
            message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_slices_give_reaches_each_boundary_of_output_exactly_where_the_share_changes() =>
        Prop.ForAll(Tables.OfSharesAboveZero.ToArbitrary(), tiers =>
        {
            var byInput = tiers.ByOutput();

            Assert.All(tiers.Rows.Zip(byInput.Rows).SkipLast(1), pair =>
                Assert.Equal(pair.First.To!.Value.Amount, Of(tiers, pair.Second.To!.Value.Amount)));
            Assert.Equal(tiers.Rows.Select(row => row.Value), byInput.Rows.Select(row => row.Value));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Given_unit_by_unit_each_further_one_is_taken_at_the_share_of_what_was_given_before() =>
        Prop.ForAll(Tables.OfSharesAboveZero.ToArbitrary(), Numbers.CentsFromZero.ToArbitrary(), (tiers, sales) =>
        {
            var (rest, given) = (sales, Rational.Zero);
            foreach (var row in tiers.Rows)
            {
                var share = Tables.ShareOf(row);
                var used = row.To is { } end ? Rational.Min(rest, (end.Amount - given) / share) : rest;
                (rest, given) = (rest - used, given + (used * share));
            }

            Assert.Equal(given, Of(tiers, sales));
        }).QuickCheckThrowOnFailure();

    // A boundary of input may have no end as a decimal, so it is stated and not given.
    private static Rational Of(Tiers<Money, Ratio> tiers, Rational sales) =>
        Number(((Rule<Money>)Usd.Of(sales)).BySlices(tiers.ByOutput()), Month(1));
}
