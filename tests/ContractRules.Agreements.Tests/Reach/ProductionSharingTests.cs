using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using static ContractRules.Agreements.Tests.Reach.ProductionSharing;

namespace ContractRules.Agreements.Tests.Reach;

/// <summary>A year under the production sharing contract, worked by hand.</summary>
public sealed class ProductionSharingTests
{
    private static readonly Agreement Contract = ProductionSharing.Agreement;

    private static readonly PeriodFacts[] Year =
    [
        Quarter(1, north: 10_000, south: 5_000, quoted: 60, costs: 5_000_000, exchange: 450.25m),
        Quarter(2, north: 12_000, south: 10_000, quoted: 100, costs: 1_000_000, exchange: 452.5m),
        Quarter(3, north: 30_003, south: 10_000, quoted: 40.01m, costs: 2_000_000, exchange: 455),
        Quarter(4, north: 0, south: 0, quoted: 70, costs: 500_000, exchange: 460),
    ];

    private static readonly EquatableArray<Statement> Settled = Contract.Settle(Year).Statements;

    [Fact]
    public void In_the_first_quarter_the_ceiling_leaves_costs_unrecovered_and_the_state_has_its_least_share()
    {
        // 10,000 × 7.5 + 5,000 × 7 = 110,000 barrels at 60. Royalty 10 % of 100,000 and 15 % of 10,000: 11,500 barrels.
        AssertTerms(1, "production = 110,000 barrels", "price = 60.00 USD/barrel", "royalty-oil = 11,500 barrels", "royalty = 690,000.00 USD");

        // 6,600,000 − 690,000 = 5,910,000; 60 % of it is 3,546,000 of costs of 5,000,000; 2,364,000 are left to divide.
        AssertTerms(1, "cost-oil = 3,546,000.00 USD", "unrecovered = 1,454,000.00 USD", "profit-oil = 2,364,000.00 USD");

        // Nothing was received before, so 40 % are the State's. The levy is 0.5 % of 1,418,400 = 7,092 dollars, at 450.25.
        AssertTerms(1, "contractor-share = 1,418,400.00 USD", "receipts = 4,964,400.00 USD", "r-factor = 0.99288");
        AssertPayments(
            1,
            "Contractor pays State 690,000.00 USD by 2024-04-30 (clause 3)",
            "Contractor pays State 945,600.00 USD by 2024-04-30 (clause 5)",
            "Contractor pays State 3,193,173.00 KZT by 2024-05-15 (clause 6)");
    }

    [Fact]
    public void In_the_second_quarter_the_price_is_capped_and_what_was_carried_forward_is_recovered()
    {
        // 90,000 + 70,000 barrels at the lesser of (60 + 100) ÷ 2 and 75; 10,000 + 15 % of 60,000 = 19,000 barrels of royalty.
        AssertTerms(2, "production = 160,000 barrels", "price = 75.00 USD/barrel", "royalty-oil = 19,000 barrels", "royalty = 1,425,000.00 USD");

        // 12,000,000 − 1,425,000 = 10,575,000, of which up to 6,345,000 for 1,454,000 + 1,000,000.
        AssertTerms(2, "cost-oil = 2,454,000.00 USD", "unrecovered = 0.00 USD", "profit-oil = 8,121,000.00 USD");

        // The R-Factor of the first quarter is below 1: 40 % again. 12,291,000 over 6,000,000 is 2.0485. 0.5 % of 4,872,600 is 24,363.
        AssertTerms(2, "contractor-share = 4,872,600.00 USD", "receipts = 7,326,600.00 USD", "r-factor = 2.0485");
        AssertPayments(
            2,
            "Contractor pays State 1,425,000.00 USD by 2024-07-30 (clause 3)",
            "Contractor pays State 3,248,400.00 USD by 2024-07-30 (clause 5)",
            "Contractor pays State 11,024,257.50 KZT by 2024-08-14 (clause 6)");
    }

    [Fact]
    public void In_the_third_quarter_the_r_factor_of_the_second_decides_and_cents_are_rounded()
    {
        // 225,022.5 + 70,000 barrels at (100 + 40.01) ÷ 2 = 70.005. Royalty 10,000 + 22,500 + 20 % of 45,022.5 = 41,504.5 barrels,
        // × 70.005 = 2,905,522.5225.
        AssertTerms(3, "production = 295,022.5 barrels", "price = 70.005 USD/barrel", "royalty-oil = 41,504.5 barrels", "royalty = 2,905,522.52 USD");

        // 295,022.5 × 70.005 = 20,653,050.1125; less royalty 17,747,527.5925, and less the costs of 2,000,000.
        AssertTerms(3, "cost-oil = 2,000,000.00 USD", "unrecovered = 0.00 USD", "profit-oil = 15,747,527.5925 USD");

        // 55 % is 8,661,140.175875; the Contractor keeps what is left. 0.5 % of 7,086,387.4125 is 35,431.94: 35,432 × 455.
        // 21,377,387.4125 received over 8,000,000 spent.
        AssertTerms(3, "contractor-share = 7,086,387.4125 USD", "receipts = 9,086,387.4125 USD", "r-factor = 2.6721734265625 (≈ 2.672173)");
        AssertPayments(
            3,
            "Contractor pays State 2,905,522.52 USD by 2024-10-30 (clause 3)",
            "Contractor pays State 8,661,140.18 USD by 2024-10-30 (clause 5)",
            "Contractor pays State 16,121,560.00 KZT by 2024-11-14 (clause 6)");
    }

    [Fact]
    public void In_a_quarter_without_oil_nothing_is_paid_and_costs_wait()
    {
        AssertTerms(4, "production = 0 barrels", "price = 55.005 USD/barrel", "royalty = 0.00 USD", "cost-oil = 0.00 USD", "unrecovered = 500,000.00 USD");
        AssertPayments(4);
    }

    [Law]
    public bool What_is_produced_is_divided_without_loss(Timeline<FiveQuarters> periods) =>
        Contract.Settle(periods).Statements.Where(quarter => quarter.Of(Receipts).IsDetermined && quarter.Of(Unrecovered).IsDetermined).All(quarter =>
            quarter.Of(GrossValue).Value == quarter.Of(Royalty).Value + quarter.Of(StateShare).Value + quarter.Of(Receipts).Value);

    [Fact]
    public void Quarter_by_quarter_with_the_state_carried_in_JSON_is_the_same_as_all_at_once()
    {
        var state = CarriedState.None;
        foreach (var (quarter, index) in Year.Select((quarter, index) => (quarter, index)))
        {
            var (statements, carried, _) = Contract.Settle(quarter, state);

            Assert.Equal(Settled[index].Terms, Assert.Single(statements).Terms);
            Assert.Equal(Settled[index].Payments, statements[0].Payments);
            Assert.True(CarriedStateJson.TryParse(carried.ToJson(), out state, out _));
        }
    }

    [Law(MaxTest = 100)]
    public bool Every_figure_can_be_recomputed_from_its_explanation_whatever_the_facts(Timeline<FiveQuarters> periods) =>
        Contract.Settle(periods).Statements.All(quarter =>
            quarter.Terms.All(term => DerivationAudit.Unfounded(quarter.Explain(term.Term.Key)!).Count == 0));

    [Fact]
    public void The_royalty_of_the_second_quarter_explains_itself()
    {
        const string Expected = """
            Royalty for 2024-Q2, under: As signed
            royalty = 1,425,000.00 USD  [3]
            │ = (royalty-oil × price) rounded to 0.01, half away from zero
            └─ before rounding = 1,425,000.00 USD
               ├─ royalty-oil = 19,000 barrels  [3]
               │  │ = ((the part of production up to 100,000 barrels) × 10 %) + ((the part of production from 100,000 barrels to 250,000 barrels) × 15 %) + ((the part of production above 250,000 barrels) × 20 %)
               │  ├─ (the part of production up to 100,000 barrels) × 10 % = 10,000 barrels
               │  │  └─ the part of production up to 100,000 barrels = 100,000 barrels
               │  │     └─ production = 160,000 barrels  [1]
               │  │        │ = the total of barrels[north, south]
               │  │        │ = barrels[north] + barrels[south]
               │  │        ├─ barrels[north] = 90,000 barrels  [1]
               │  │        │  │ = lifted[north] × 7.5 barrel/tonne
               │  │        │  └─ lifted[north] = 12,000 tonnes, given for 2024-Q2
               │  │        └─ barrels[south] = 70,000 barrels  [1]
               │  │           │ = lifted[south] × 7 barrel/tonne
               │  │           └─ lifted[south] = 10,000 tonnes, given for 2024-Q2
               │  ├─ (the part of production from 100,000 barrels to 250,000 barrels) × 15 % = 9,000 barrels
               │  │  └─ the part of production from 100,000 barrels to 250,000 barrels = 60,000 barrels
               │  └─ (the part of production above 250,000 barrels) × 20 % = 0 barrels
               │     └─ the part of production above 250,000 barrels = 0 barrels
               └─ price = 75.00 USD/barrel  [2]
                  │ = the lesser of (the average of quoted-price over 2 periods) and 75.00 USD/barrel
                  └─ the average of quoted-price over 2 periods = 80.00 USD/barrel
                     │ = quoted-price over the last 2 periods ÷ (the lesser of the number of the period and 2)
                     ├─ quoted-price over the last 2 periods = 160.00 USD/barrel
                     │  ├─ quoted-price = 100.00 USD/barrel, given for 2024-Q2
                     │  └─ quoted-price = 60.00 USD/barrel, of the period before
                     └─ the lesser of the number of the period and 2 = 2
                        └─ the number of the period = 2, the period is 2024-Q2

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Settled[1].Explain(Royalty).ToText(naming: Naming.Keys, inFull: true));
    }

    private static PeriodFacts Quarter(int number, int north, int south, decimal quoted, int costs, decimal exchange) =>
        PeriodFacts.For(SettlementPeriod.Quarter(2024, number))
            .With(Lifted["north"], Tonne.Of(north))
            .With(Lifted["south"], Tonne.Of(south))
            .With(QuotedPrice, Currency.Usd.Of(quoted, Barrel))
            .With(Costs, Currency.Usd.Of(costs))
            .With(ExchangeRate, Tenge.Of(exchange, Currency.Usd));

    private static void AssertTerms(int quarter, params string[] expected) =>
        Assert.Equal(expected, Settled[quarter - 1].Terms.Select(term => term.ToString()).Where(term => expected.Any(one => one.Split(" = ")[0] == term.Split(" = ")[0])));

    private static void AssertPayments(int quarter, params string[] expected) =>
        Assert.Equal(expected, Settled[quarter - 1].Payments.Select(payment => payment.ToString()));

    public sealed class FiveQuarters : IContract
    {
        public static Agreement Agreement => Contract;

        public static TimelineShape Shape => TimelineShape.Any with { AtMost = 5 };
    }
}
