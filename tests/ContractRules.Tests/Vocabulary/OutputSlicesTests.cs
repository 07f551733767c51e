using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
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
public class OutputSlicesTests
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
    public void The_boundaries_stay_what_the_contract_states() => Assert.Equal(
        "((the part of sales from 0.00 USD to (1,000.00 USD ÷ 10 %)) × 10 %) + ((the part of sales above (1,000.00 USD ÷ 10 %)) × 5 %)",
        Sales.BySlicesOfOutput(Royalties).ToString().Replace("(0.00 USD + (1,000.00 USD ÷ 10 %))", "(1,000.00 USD ÷ 10 %)", StringComparison.Ordinal));

    [Fact]
    public void A_substituted_share_or_boundary_moves_where_the_share_changes()
    {
        var clause = Clause("1", Profit.Means(Sales.InRange(0).BySlicesOfOutput(Royalties)));

        // 1,000 by the first 5,000 at 20 %, and 15,000 × 5 %; 2,000 by 20,000 at 10 %.
        Assert.Equal(1_750, Substituted(clause, Edit.Substitute(Percent(10), Percent(20), "1")));
        Assert.Equal(2_000, Substituted(clause, Edit.Substitute<Money>(Usd.Of(1_000), Usd.Of(2_000), "1")));
    }

    [Fact]
    public void Counted_to_date_the_share_changes_in_the_middle_of_a_period() =>
        // 8,000 × 10 %; 2,000 × 10 % + 3,000 × 5 %; 1,000 × 5 %.
        Assert.Equal("800 350 50", Earned(Royalties, 8_000, 5_000, 1_000));

    [Fact]
    public void What_is_taken_back_is_taken_back_at_the_shares_at_which_it_was_earned_last() =>
        // 1,000 + 2,000 × 5 %; then the 2,000 at 5 % and 1,000 at 10 % back.
        Assert.Equal("1100 -200", Earned(Royalties, 12_000, -3_000));

    [Fact]
    public void Where_nothing_more_is_earned_a_return_first_takes_off_what_earned_nothing()
    {
        var capped = Tiers.Of(Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(100), Percent(10)), Tier.Above(Usd.Of(100), Percent(0)));

        // 1,000 earn the 100; 1,500 are left of 2,000, then 900, which earn 90.
        Assert.Equal("100 0 -10 10", Earned(capped, 2_000, -500, -600, 5_000));
    }

    [Theory]
    [InlineData(true, 125_000)] // 50,000 by 250,000 at 20 %, and 750,000 × 10 %
    [InlineData(false, 200_000)] // 1,000,000 × 20 %
    public void What_was_earned_before_an_amendment_counts_or_does_not_as_the_clause_says(bool counts, int second)
    {
        var tiers = Tiers.Of(
            Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(300_000), Percent(20)), Tier.Above(Usd.Of(300_000), Percent(10)));
        var since = Term.Money("since", "Royalty since the letter", Usd);
        EquatableArray<Provision> amended = counts
            ? [Profit.Means(Profit.BySlicesOfTotalOutput(Sales, tiers))]
            : [since.Means(since.BySlicesOfTotalOutput(Sales, tiers)), Profit.Means(since)];
        var february = Month(2).Period.Start;
        var agreement = Amended(
            [Clause("1", Profit.Means(Percent(25) * Sales))], new Amendment("Letter", february, february, Edit.Replace(Clause("1", amended))));
        var statements = agreement.Settle(Months(Sales, Usd.Of(1_000_000), Usd.Of(1_000_000))).Statements;

        Assert.Equal([250_000, second], statements.Select(statement => statement.Of(Profit).Value.Amount));
    }

    [Fact]
    public void Prices_change_once_so_much_money_was_given()
    {
        var prices = Tiers.Of(Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(100), Usd.Of(5, Minute)), Tier.Above(Usd.Of(100), Usd.Of(3, Minute)));

        // 20 minutes at 5, the others at 3.
        Assert.Equal(130, Number(Minutes.InRange(0).BySlicesOfOutput(prices), Month(1).With(Minutes, Minute.Of(30))));
        Assert.Equal("80 44", Drafted.InOneLine(
            Profit, Months(Minutes, Minute.Of(16), Minute.Of(12)), Profit.Means(Profit.BySlicesOfTotalOutput(Minutes, prices))));
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

        var message = Assert.Throws<ArgumentException>(() => Sales.BySlicesOfOutput(tiers)).Message;

        Assert.StartsWith(
            "Tiers cannot end by what they give: 'from −5.00 USD to 10.00 USD: 0' starts below zero: expected a tier from 0; "
            + "'from −5.00 USD to 10.00 USD: 0' gives no constant rate above zero, so its end is not known or never reached; "
            + "'from 20.00 USD to 30.00 USD: share' gives no constant rate above zero, so its end is not known or never reached.",
            message,
            StringComparison.Ordinal);
    }

    [Law]
    public void What_the_slices_give_reaches_each_boundary_of_output_exactly_where_the_share_changes(GrowingTable table)
    {
        var tiers = table.Tiers;
        var (input, output) = (Rational.Zero, Rational.Zero);
        foreach (var row in tiers.Rows.SkipLast(1))
        {
            (input, output) = (input + ((Tables.BoundOf(row.To) - output) / Tables.ShareOf(row)), Tables.BoundOf(row.To));

            Assert.Equal(output, Of(tiers, input));
        }
    }

    [Law]
    public void Given_unit_by_unit_each_further_one_is_taken_at_the_share_of_what_was_given_before(GrowingTable table, CentsFromZero sales)
    {
        var tiers = table.Tiers;
        var (rest, given) = (sales.Amount, Rational.Zero);
        foreach (var row in tiers.Rows)
        {
            var share = Tables.ShareOf(row);
            var used = row.To is { } end ? Rational.Min(rest, (Tables.BoundOf(end) - given) / share) : rest;
            (rest, given) = (rest - used, given + (used * share));
        }

        Assert.Equal(given, Of(tiers, sales));
    }

    private static string Earned(Tiers<Money, Ratio> tiers, params Rational[] sales) => Drafted.InOneLine(
        Profit, Months(Sales, sales.Select(amount => Usd.Of(amount))), Profit.Means(Profit.BySlicesOfTotalOutput(Sales, tiers)));

    // A boundary of input may have no end as a decimal, so it is stated and not given.
    private static Rational Of(Tiers<Money, Ratio> tiers, Rational sales) =>
        Number(((Rule<Money>)Usd.Of(sales)).BySlicesOfOutput(tiers), Month(1));

    private static Rational Substituted(Clause clause, Edit edit) => Amended([clause], new Amendment("Letter", Dated, Dated, edit))
        .Settle(Month(1).With(Sales, Usd.Of(20_000))).Statements[0].Of(Profit).Value.Amount;

    /// <summary>A table of shares above nothing, so that more always gives more.</summary>
    public sealed record GrowingTable(Tiers<Money, Ratio> Tiers) : IDrawn<GrowingTable>
    {
        public static Gen<GrowingTable> Drawn =>
            Tables.OfSharesAboveZero.Select(tiers => new GrowingTable(tiers));
    }
}
