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

/// <summary>Tables of tiers: which are tables at all, and what a tier gives.</summary>
public class TiersTests
{
    [Theory]
    [InlineData(Boundary.InLowerTier, "9999.99", "0.05")]
    [InlineData(Boundary.InLowerTier, "10000", "0.05")]
    [InlineData(Boundary.InLowerTier, "10000.01", "0.08")]
    [InlineData(Boundary.InLowerTier, "20000", "0.08")]
    [InlineData(Boundary.InLowerTier, "20000.01", "0.1")]
    [InlineData(Boundary.InHigherTier, "9999.99", "0.05")]
    [InlineData(Boundary.InHigherTier, "10000", "0.08")]
    [InlineData(Boundary.InHigherTier, "20000", "0.1")]
    [InlineData(Boundary.InLowerTier, "0", "0.05")]
    [InlineData(Boundary.InHigherTier, "0", "0.05")]
    public void The_amount_on_a_boundary_belongs_where_the_table_says(Boundary boundary, string sales, string share) =>
        Assert.Equal(share, At(Royalties(boundary), Rational.Parse(sales)).ToString());

    [Fact]
    public void Below_the_lowest_tier_applies_what_the_lowest_gives() => Assert.Equal(0.05m, At(Royalties(Boundary.InLowerTier), -1));

    [Fact]
    public void One_tier_without_ends_holds_everything()
    {
        var flat = Tiers.Of(Boundary.InLowerTier, new Tier<Money, Ratio>(null, null, Percent(5)));

        Assert.Equal([0.05m, 0.05m], new[] { At(flat, -1), At(flat, 1_000_000) });
        Assert.Equal("5 %", flat.ToString());
    }

    [Fact]
    public void A_tier_may_give_what_the_facts_decide()
    {
        var tiers = Tiers.Of(Boundary.InLowerTier, Tier.UpTo(Usd.Of(100), Percent(5)), Tier.Above(Usd.Of(100), Share));
        var month = Month(1).With(Share, new Ratio(0.07m));

        Assert.Equal("0.07", Once(tiers.At(Sales), month.With(Sales, Usd.Of(101))).ToString());
        Assert.Equal("0.05", Once(tiers.At(Sales), Month(1).With(Sales, Usd.Of(100))).ToString());
    }

    [Fact]
    public void What_is_looked_up_must_be_known() =>
        Assert.Equal("undetermined: sales was not given for 2002-01", Once(Royalties(Boundary.InLowerTier).At(Sales), Month(1)).ToString());

    [Fact]
    public void A_table_looked_up_at_the_close_of_the_prior_period_starts_with_its_lowest_tier()
    {
        var shares = Course(Royalties(Boundary.InLowerTier).At(Sales.Prior()), Months(Sales, Usd.Of(15_000), Usd.Of(25_000), Usd.Of(0)));

        Assert.Equal(["0.05", "0.08", "0.1"], shares.Select(share => share.ToString()));
    }

    [Law]
    public void A_band_is_the_first_whose_end_is_not_passed(TableAndAmount drawn)
    {
        var (tiers, amount, _) = drawn;
        var reached = tiers.Rows.First(row => row.To is not { } end || (tiers.Boundary == Boundary.InLowerTier ? amount <= Tables.BoundOf(end) : amount < Tables.BoundOf(end)));

        Assert.Equal(Tables.ShareOf(reached), At(tiers, amount));
    }

    [Law]
    public void The_boundary_matters_on_the_boundaries_only(TableAndAmount drawn)
    {
        var (tiers, amount, _) = drawn;
        var isOnBoundary = tiers.Rows.Any(row => row.To is { } end && Tables.BoundOf(end) == amount);
        var others = tiers.Boundary == Boundary.InLowerTier ? Boundary.InHigherTier : Boundary.InLowerTier;

        Assert.True(isOnBoundary || At(tiers, amount) == At(Tiers.Of(others, tiers.Rows), amount));
    }

    [Fact]
    public void A_table_may_begin_where_the_contract_does_and_says_nothing_below()
    {
        var tiers = Tiers.SilentBelow(Boundary.InLowerTier, Tier.Between(Usd.Of(80), Usd.Of(100), Percent(50)), Tier.Above(Usd.Of(100), Percent(100)));

        Assert.Equal((0.5m, 0.5m, 1), (At(tiers, 80), At(tiers, 100), At(tiers, 100.01m)));
        Assert.Equal(
            "undetermined: sales ≥ 80.00 USD does not hold in 2002-01, and nothing is provided for where it doesn't",
            Once(tiers.At(Sales), Month(1).With(Sales, Usd.Of(79.99m))).ToString());
        Assert.Throws<ArgumentException>(() => Sales.BySlices(tiers));
    }

    [Fact]
    public void A_bound_may_be_a_rule_that_both_neighbours_name()
    {
        var tiers = Indexed(Rule(10_000) * Share, Rule(20_000));
        var month = Month(1).With(Sales, Usd.Of(15_000)).With(Share, new Ratio(1.2m));

        // Up to 12,000 at 5 %, then 3,000 at 8 %.
        Assert.Equal(840, Number(Sales.BySlices(tiers), month));
        Assert.Equal("0.08", Once(tiers.At(Sales), month).ToString());
        Assert.Equal("0.05", Once(tiers.At(Sales), month.With(Sales, Usd.Of(12_000))).ToString());
    }

    [Fact]
    public void A_table_whose_bounds_the_facts_make_cross_is_undetermined() => Assert.Equal(
        "undetermined: (10,000.00 USD × share) < 20,000.00 USD does not hold in 2002-01, and nothing is provided for where it doesn't",
        Once(Sales.BySlices(Indexed(Rule(10_000) * Share, Rule(20_000))), Month(1).With(Sales, Usd.Of(15_000)).With(Share, new Ratio(2))).ToString());

    [Fact]
    public void Neighbours_that_name_different_rules_for_where_they_meet_are_refused() => Assert.Equal(
        ["'up to sales: 5 %' and 'above costs: 5 %' do not adjoin: expected one bound for both"],
        Faults(new Tier<Money, Ratio>(null, Sales, Percent(5)), new Tier<Money, Ratio>(Costs, null, Percent(5))));

    [Fact]
    public void A_table_without_rows_is_none() =>
        Assert.Equal(["expected one tier or more, found none"], Faults());

    [Fact]
    public void A_gap_an_overlap_and_an_open_end_are_refused_each_by_its_place()
    {
        string[] expected =
        [
            "nothing applies below 1.00 USD: expected a tier from 0",
            "nothing applies above 50.00 USD: expected a tier without an upper end",
            "a gap between 10.00 USD and 11.00 USD",
            "an overlap between 19.00 USD and 20.00 USD",
        ];

        Assert.Equal(expected, Faults(Row(1, 10), Row(11, 20), Row(19, 30), Row(30, 50)));
    }

    [Fact]
    public void Tiers_that_hold_nothing_are_refused() => Assert.Equal(
        [
            "'from 0.00 USD to 0.00 USD: 5 %' holds nothing: expected an end above 0.00 USD",
            "'from 20.00 USD to 10.00 USD: 5 %' holds nothing: expected an end above 20.00 USD",
            "a gap between 0.00 USD and 20.00 USD",
        ],
        Faults(Row(0, 0), Row(20, 10), Row(10, null)));

    [Fact]
    public void Tiers_that_are_written_from_the_top_down_are_refused() => Assert.Equal(
        [
            "nothing applies below 10.00 USD: expected a tier from 0",
            "nothing applies above 10.00 USD: expected a tier without an upper end",
            "'above 10.00 USD: 5 %' and 'up to 10.00 USD: 5 %' overlap",
        ],
        Faults(Row(10, null), Row(null, 10)));

    [Fact]
    public void Boundaries_of_different_currencies_and_prices_per_different_units_are_refused_with_each_of_them()
    {
        Assert.Equal(
            ["amounts in different units: 10.00 USD, 10.00 INR, 20.00 INR, 20.00 USD"],
            Faults(Row(null, 10), Tier.Between(Inr.Of(10), Inr.Of(20), Percent(5)), Row(20, null)));

        var mixed = Assert.Throws<ArgumentException>(() => Tiers.Of(
            Boundary.InLowerTier, Tier.UpTo(Minute.Of(1), Usd.Of(1, Minute)), Tier.Above(Minute.Of(1), Inr.Of(1, Minute))));
        Assert.Contains("tiers that give different units: 1.00 USD/minute, 1.00 INR/minute", mixed.Message, StringComparison.Ordinal);
    }

    [Law]
    public void Wherever_two_neighbours_do_not_adjoin_the_table_is_refused_and_the_place_named(MovedBound drawn)
    {
        var (tiers, cents) = drawn;
        var second = tiers.Rows[1];
        var moved = Usd.Of(Tables.BoundOf(second.From) + new Rational(cents, 100));
        var faults = Faults([tiers.Rows[0], second with { From = moved }, .. tiers.Rows.Skip(2)]);

        Assert.Contains(faults, fault => fault.Contains(cents > 0 ? "gap" : "overlap", StringComparison.Ordinal)
            && fault.Contains($"{(Rule<Money>)moved}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_reads_row_by_row_and_a_lookup_as_a_chain_of_conditions()
    {
        Assert.Equal(
            "from 0.00 USD to 10,000.00 USD: 5 %; from 10,000.00 USD to 20,000.00 USD: 8 %; above 20,000.00 USD: 10 %",
            Royalties(Boundary.InLowerTier).ToString());
        Assert.Equal("up to 10.00 USD: 5 %", Tier.UpTo(Usd.Of(10), Percent(5)).ToString());
        Assert.Equal(
            "5 % if (sales ≤ 10,000.00 USD), 8 % if (sales ≤ 20,000.00 USD), otherwise 10 %", Royalties(Boundary.InLowerTier).At(Sales).ToString());
        Assert.Equal(
            "5 % if (sales < 10,000.00 USD), 8 % if (sales < 20,000.00 USD), otherwise 10 %", Royalties(Boundary.InHigherTier).At(Sales).ToString());
    }

    private static Tiers<Money, Ratio> Royalties(Boundary boundary) => Tiers.Of(
        boundary,
        Tier.Between(Usd.Of(0), Usd.Of(10_000), Percent(5)),
        Tier.Between(Usd.Of(10_000), Usd.Of(20_000), Percent(8)),
        Tier.Above(Usd.Of(20_000), Percent(10)));

    private static Rule<Money> Rule(int dollars) => Usd.Of(dollars);

    private static Tiers<Money, Ratio> Indexed(Rule<Money> first, Rule<Money> second) => Tiers.Of(
        Boundary.InLowerTier, Tier.UpTo(first, Percent(5)), Tier.Between(first, second, Percent(8)), Tier.Above(second, Percent(10)));

    private static Tier<Money, Ratio> Row(int? from, int? to) => new(
        from is { } start ? (Rule<Money>)Usd.Of(start) : null, to is { } end ? (Rule<Money>)Usd.Of(end) : null, Percent(5));

    private static Rational At(Tiers<Money, Ratio> tiers, Rational sales) => tiers.Rows.Count == 1
        ? NumberIn(Once(tiers.At(Sales), Month(1)))
        : Number(tiers.At(Sales), Month(1).With(Sales, Usd.Of(sales)));

    private static string[] Faults(params EquatableArray<Tier<Money, Ratio>> rows)
    {
        var message = Assert.Throws<ArgumentException>(() => Tiers.Of(Boundary.InLowerTier, rows)).Message;
        return message["No table of tiers: ".Length..message.IndexOf(". (Parameter", StringComparison.Ordinal)].Split("; ");
    }

    /// <summary>A table of several tiers, and by how much a bound of it is moved.</summary>
    public sealed record MovedBound(Tiers<Money, Ratio> Tiers, int Cents) : IDrawn<MovedBound>
    {
        public static Gen<MovedBound> Drawn =>
            from tiers in Tables.OfShares.Where(tiers => tiers.Rows.Count > 1)
            from cents in Gen.Elements(-1, 1)
            select new MovedBound(tiers, cents);
    }
}
