using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Explanation;

/// <summary>Tiers, switches, lines and roundings explained: told in one where drafters have one phrase, and told once.</summary>
public class ExplainingTiersTests
{
    private static readonly Tiers<Money, Ratio> Royalties = Tiers.Of(
        Boundary.InLowerTier,
        Tier.Between(Usd.Of(0), Usd.Of(10_000), Percent(5)),
        Tier.Between(Usd.Of(10_000), Usd.Of(20_000), Percent(8)),
        Tier.Above(Usd.Of(20_000), Percent(10)));

    private static readonly Fact<Money> Sales = SampleRules.Sales.InRange(0);
    private static readonly Term<Money> Royalty = Term.Money("royalty", "Royalty", Usd);
    private static readonly Term<Ratio> Rate = Term.Ratio("rate", "Rate");

    [Fact]
    public void Slices_show_the_part_in_each_tier() => AssertText(
        Royalty.Means(Sales.BySlices(Royalties)),
        """
        Royalty for 2002-02, under: As signed
        royalty = 980.00 USD  [1]
        │ = ((the part of sales from 0.00 USD to 10,000.00 USD) × 5 %) + ((the part of sales from 10,000.00 USD to 20,000.00 USD) × 8 %) + ((the part of sales above 20,000.00 USD) × 10 %)
        ├─ (the part of sales from 0.00 USD to 10,000.00 USD) × 5 % = 500.00 USD
        │  └─ the part of sales from 0.00 USD to 10,000.00 USD = 10,000.00 USD
        │     └─ sales = 16,000.00 USD, given for 2002-02
        ├─ (the part of sales from 10,000.00 USD to 20,000.00 USD) × 8 % = 480.00 USD
        │  └─ the part of sales from 10,000.00 USD to 20,000.00 USD = 6,000.00 USD
        └─ (the part of sales above 20,000.00 USD) × 10 % = 0.00 USD
           └─ the part of sales above 20,000.00 USD = 0.00 USD

        """);

    [Fact]
    public void Slices_of_a_total_show_how_much_of_the_period_lies_in_each_tier() => AssertText(
        Royalty.Means(Sales.BySlicesOfTotal(Tiers.Of(Boundary.InLowerTier, Tier.UpTo(Usd.Of(10_000), Percent(5)), Tier.Above(Usd.Of(10_000), Percent(8))))),
        """
        Royalty for 2002-02, under: As signed
        royalty = 1,220.00 USD  [1]
        │ = ((the part of sales to date up to 10,000.00 USD, less that of sales up to the period before) × 5 %) + ((the part of sales to date above 10,000.00 USD, less that of sales up to the period before) × 8 %)
        ├─ (the part of sales to date up to 10,000.00 USD, less that of sales up to the period before) × 5 % = 100.00 USD
        │  └─ the part of sales to date up to 10,000.00 USD, less that of sales up to the period before = 2,000.00 USD
        │     └─ sales to date = 24,000.00 USD
        │        ├─ sales up to the period before = 8,000.00 USD, brought forward from 2002-01
        │        └─ sales = 16,000.00 USD, given for 2002-02
        └─ (the part of sales to date above 10,000.00 USD, less that of sales up to the period before) × 8 % = 1,120.00 USD
           └─ the part of sales to date above 10,000.00 USD, less that of sales up to the period before = 14,000.00 USD

        """);

    [Fact]
    public void A_band_shows_why_its_share_was_taken_and_no_other() => AssertText(
        Royalty.Means(Sales.ByBand(Royalties)),
        """
        Royalty for 2002-02, under: As signed
        royalty = 1,280.00 USD  [1]
        │ = sales × (5 % if (sales ≤ 10,000.00 USD), 8 % if (sales ≤ 20,000.00 USD), otherwise 10 %)
        ├─ sales = 16,000.00 USD, given for 2002-02
        ├─ not taken: 5 %, because sales ≤ 10,000.00 USD does not hold
        ├─ not taken: 10 %, because sales ≤ 20,000.00 USD holds
        └─ taken: 8 %

        """);

    [Fact]
    public void A_switch_shows_what_lies_on_either_side() => AssertText(
        Rate.Means(Percent(10).SwitchingTo(Percent(6), Sales, at: Usd.Of(12_000))),
        """
        Rate for 2002-02, under: As signed
        rate = 7 %  [1]
        │ = 10 % switching to 6 % at 12,000.00 USD of sales to date
        │ = (6 % if (sales up to the period before ≥ 12,000.00 USD), otherwise 10 %) if (sales = 0.00 USD), otherwise (10 % × (the part of sales up to 12,000.00 USD in total)) + (6 % × (the part of sales beyond 12,000.00 USD in total))
        ├─ not taken: 6 % if (sales up to the period before ≥ 12,000.00 USD), otherwise 10 %, because sales = 0.00 USD does not hold
        │  └─ sales = 16,000.00 USD, given for 2002-02
        └─ (10 % × (the part of sales up to 12,000.00 USD in total)) + (6 % × (the part of sales beyond 12,000.00 USD in total)) = 7 %
           ├─ 10 % × (the part of sales up to 12,000.00 USD in total) = 2.5 %
           │  └─ the part of sales up to 12,000.00 USD in total = 25 %
           │     │ = (the part of sales to date up to 12,000.00 USD, less that of sales up to the period before) ÷ sales
           │     └─ the part of sales to date up to 12,000.00 USD, less that of sales up to the period before = 4,000.00 USD
           │        └─ sales to date = 24,000.00 USD
           │           └─ sales up to the period before = 8,000.00 USD, brought forward from 2002-01
           └─ 6 % × (the part of sales beyond 12,000.00 USD in total) = 4.5 %
              └─ the part of sales beyond 12,000.00 USD in total = 75 %
                 │ = (the part of sales to date above 12,000.00 USD, less that of sales up to the period before) ÷ sales
                 └─ the part of sales to date above 12,000.00 USD, less that of sales up to the period before = 12,000.00 USD

        """);

    [Fact]
    public void A_line_shows_how_far_between_its_points_the_amount_lies() => AssertText(
        Rate.Means(Sales.Along(Point.At(Usd.Of(10_000), Ratio.Percent(50)), Point.At(Usd.Of(20_000), Ratio.Percent(100)))),
        """
        Rate for 2002-02, under: As signed
        rate = 80 %  [1]
        │ = the line at sales through 50 % at 10,000.00 USD, 100 % at 20,000.00 USD
        └─ sales = 16,000.00 USD, given for 2002-02

        """);

    [Fact]
    public void Rounding_to_multiples_shows_what_was_rounded() => AssertText(
        Royalty.Means((Sales / 7).RoundedToMultiplesOf(Usd.Of(0.05m), RoundingMode.HalfEven)),
        """
        Royalty for 2002-02, under: As signed
        royalty = 2,285.70 USD  [1]
        │ = (sales ÷ 7) rounded to multiples of 0.05 USD, half to even
        └─ sales ÷ 7 = ≈ 2,285.714286 USD
           └─ sales = 16,000.00 USD, given for 2002-02

        """);

    [Fact]
    public void Rounding_at_every_step_shows_every_step_once() => AssertText(
        Royalty.Means(((Sales / 7) + (Sales / 7)).RoundedAtEveryStep(Rounding.ToTheCent)),
        """
        Royalty for 2002-02, under: As signed
        royalty = 4,571.42 USD  [1]
        │ = ((sales ÷ 7) + (sales ÷ 7)) rounded to 0.01, half away from zero, at every step
        │ = (((sales ÷ 7) rounded to 0.01, half away from zero) + ((sales ÷ 7) rounded to 0.01, half away from zero)) rounded to 0.01, half away from zero
        └─ before rounding = 4,571.42 USD
           ├─ (sales ÷ 7) rounded to 0.01, half away from zero = 2,285.71 USD
           │  └─ before rounding = ≈ 2,285.714286 USD
           │     └─ sales = 16,000.00 USD, given for 2002-02
           └─ (sales ÷ 7) rounded to 0.01, half away from zero = 2,285.71 USD (derived above)

        """);

    [Fact]
    public void What_is_not_known_is_told_where_it_is_missed()
    {
        var text = Of(Clause("1", Royalty.Means(Sales.BySlicesOfTotal(Royalties)))).Settle(Month(1)).Statements[0].Explain(Royalty).ToText(naming: Naming.Keys, inFull: true);

        Assert.Contains("sales = undetermined: sales was not given for 2002-01", text, StringComparison.Ordinal);
    }

    [Law]
    public bool Every_such_explanation_can_be_recomputed_from_its_steps(Timeline<TieredRoyalty> periods) =>
        TieredRoyalty.Agreement.Settle(periods).Statements.All(statement =>
            statement.Terms.All(term => DerivationAudit.Unfounded(statement.Explain(term.Term.Key)!).Count == 0));

    // 8,000 in January and 16,000 in February, which is explained.
    private static void AssertText(Definition definition, string expected)
    {
        var february = Of(Clause("1", definition)).Settle([.. Months(Sales, Usd.Of(8_000), Usd.Of(16_000))]).Statements[1];
        var derivation = february.Explain(definition.Term.Key)!;

        Assert.Equal(expected.ReplaceLineEndings("\n"), derivation.ToText(naming: Naming.Keys, inFull: true));
        Assert.Empty(DerivationAudit.Unfounded(derivation));
    }

    /// <summary>A royalty by slices, by bands and at an average rate, and a rate that switches and lies along a line.</summary>
    public sealed class TieredRoyalty : IContract
    {
        public static Agreement Agreement { get; } = Of(Clause(
            "1",
            Royalty.Means((Sales.BySlicesOfTotal(Royalties) + Sales.ByBand(Royalties) + (Royalties.AverageRateOf(Costs.NotBelowZero()) * Sales)).RoundedAtEveryStep(Rounding.ToTheCent)),
            Rate.Means(Percent(10).SwitchingTo(Percent(6), Sales, at: Usd.Of(12_000))
                * Costs.Along(Point.At(Usd.Of(0), Ratio.Percent(50)), Point.At(Usd.Of(20_000), Ratio.Percent(100))))));

        public static TimelineShape Shape => TimelineShape.Any with { AtMost = 3 };
    }
}
