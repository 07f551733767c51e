using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.Tests.Reach.FundWaterfall;

namespace ContractRules.Agreements.Tests.Reach;

/// <summary>Five quarters of the fund, each figure worked by hand, and what holds of any quarters.</summary>
public sealed class FundWaterfallTests
{
    private static readonly Agreement Fund = FundWaterfall.Agreement;

    private static readonly PeriodFacts[] Quarters =
    [
        Quarter(2003, 1, index: 100, mill: 0, quarry: 0).With(CallNotices, Currency.Usd.Of(100_000)),
        Quarter(2003, 2, index: 102, mill: 10_714, quarry: 0).With(CallNotices, Currency.Usd.Of(50_000)),
        Quarter(2003, 3, index: 106, mill: 10_735, quarry: 20_000).With(WindingDown, new LocalDate(2003, 8, 15)),
        Quarter(2003, 4, index: 107, mill: 0, quarry: 110_420),
        Quarter(2004, 1, index: 99.9m, mill: 10_400, quarry: 0),
    ];

    [Fact]
    public void Capital_is_called_up_to_the_commitments() =>
        // 100,000; then of 50,000 only the 40,000 up to 140,000.
        AssertQuarters(CapitalCalled, 100_000, 40_000, 0, 0, 0);

    [Fact]
    public void A_call_is_divided_by_commitments_and_nothing_is_lost()
    {
        // 3/7 and 2/7 of 100,000: 42,857.142… and 28,571.428… twice; the two cents left go to the larger remainders.
        // Of 40,000: 17,142.857… and 11,428.571… twice; the one cent left goes to the first.
        AssertQuarters(Calls["ashdown"], 42_857.14m, 17_142.86m, 0, 0, 0);
        AssertQuarters(Calls["birch"], 28_571.43m, 11_428.57m, 0, 0, 0);
        AssertQuarters(Calls["calder"], 28_571.43m, 11_428.57m, 0, 0, 0);
    }

    [Fact]
    public void The_fee_is_indexed_within_its_collar_and_steps_down_from_the_quarter_after_the_choice() =>
        // 700 × 1; 700 × 1.02; 700 × 1.05 of 1.06; 400 × 1.05 of 1.07; 400 × 1 of 0.999.
        AssertQuarters(ManagementFee, 700, 714, 735, 420, 400);

    [Fact]
    public void Distributable_is_what_the_holdings_paid_less_the_fee() =>
        AssertQuarters(Distributable, 0, 10_000, 30_000, 110_000, 10_000);

    [Fact]
    public void Capital_comes_back_first()
    {
        AssertQuarters(CapitalReturned, 0, 10_000, 30_000, 100_000, 0);
        AssertQuarters(Unreturned, 100_000, 130_000, 100_000, 0, 0);
    }

    [Fact]
    public void The_preferred_return_compounds_from_the_quarter_after_the_call_and_is_paid_second()
    {
        // 100,000 × 8 % × 91/365 = 1,994.5205…
        // (130,000 + 1,994.52) × 8 % × 92/365 = 2,661.5881…
        // (100,000 + 4,656.11) × 8 % × 92/365 = 2,110.3259…
        AssertQuarters(PreferredAccrued, 0, 1_994.52m, 2_661.59m, 2_110.33m, 0);
        AssertQuarters(PreferredPaid, 0, 0, 0, 6_766.44m, 0);
        AssertQuarters(PreferredUnpaid, 0, 1_994.52m, 4_656.11m, 0, 0);
    }

    [Fact]
    public void The_catch_up_takes_what_is_left_and_keeps_its_shortfall()
    {
        // 6,766.44 × 20 % ÷ (50 % − 20 %) = 4,510.96; of it 110,000 − 100,000 − 6,766.44 = 3,233.56 are there.
        AssertQuarters(CatchUpBucket, 0, 0, 0, 4_510.96m, 0);
        AssertQuarters(CaughtUp, 0, 0, 0, 3_233.56m, 1_277.40m);
        AssertQuarters(CatchUpOpen, 0, 0, 0, 1_277.40m, 0);
    }

    [Fact]
    public void The_carried_interest_is_half_of_the_catch_up_and_a_fifth_of_the_rest()
    {
        // 3,233.56 ÷ 2 = 1,616.78; 1,277.40 ÷ 2 + 20 % × (10,000 − 1,277.40) = 638.70 + 1,744.52 = 2,383.22.
        AssertQuarters(Residual, 0, 0, 0, 0, 8_722.60m);
        AssertQuarters(CarriedInterest, 0, 0, 0, 1_616.78m, 2_383.22m);
    }

    [Fact]
    public void After_the_catch_up_the_manager_has_a_fifth_of_all_profit()
    {
        // Profit distributed: 6,766.44 + 3,233.56 + 10,000 = 20,000; a fifth is 4,000. The manager has 1,616.78 + 2,383.22.
        var carried = Settled.Statements.Select(quarter => quarter.Of(CarriedInterest).Value.Amount);

        Assert.Equal(4_000, carried.Aggregate((sum, amount) => sum + amount));
    }

    [Fact]
    public void Payments_fall_due_at_the_end_of_the_quarter_and_ten_business_days_after()
    {
        // 31 March 2003 is a Monday: ten business days later is Monday, 14 April. 31 March 2004 is a Wednesday: 14 April.
        // Of 7,616.78 in 2004, 3/7 and 2/7 are 3,264.334… and 2,176.222… twice; the cent left goes to the first.
        Assert.Equal(
            [
                "ashdown pays Fund 42,857.14 USD by 2003-04-14 (clause 1(2))",
                "birch pays Fund 28,571.43 USD by 2003-04-14 (clause 1(2))",
                "calder pays Fund 28,571.43 USD by 2003-04-14 (clause 1(2))",
                "Fund pays Manager 700.00 USD by 2003-03-31 (clause 2(1))",
            ],
            Payments(0));
        Assert.Equal(
            [
                "Fund pays Manager 400.00 USD by 2004-03-31 (clause 2(1))",
                "Fund pays Manager 2,383.22 USD by 2004-04-14 (clause 4(d))",
                "Fund pays ashdown 3,264.34 USD by 2004-04-14 (clause 5)",
                "Fund pays birch 2,176.22 USD by 2004-04-14 (clause 5)",
                "Fund pays calder 2,176.22 USD by 2004-04-14 (clause 5)",
            ],
            Payments(4));
    }

    [Fact]
    public void Distributions_to_the_partners_are_to_the_cent_what_the_manager_leaves()
    {
        // Of 10,000: 4,285.714… and 2,857.142… twice, the cent to the first. Of 30,000: 12,857.142…, 8,571.428… twice.
        // Of 108,383.22: 46,449.951… and 30,966.634… twice, the cent to the second. Of 7,616.78: the cent to the first.
        AssertQuarters(Distributions["ashdown"], 0, 4_285.72m, 12_857.14m, 46_449.95m, 3_264.34m);
        AssertQuarters(Distributions["birch"], 0, 2_857.14m, 8_571.43m, 30_966.64m, 2_176.22m);
        AssertQuarters(Distributions["calder"], 0, 2_857.14m, 8_571.43m, 30_966.63m, 2_176.22m);
    }

    [Fact]
    public void Quarter_by_quarter_through_JSON_gives_the_same_as_at_once()
    {
        var carried = CarriedState.None;
        foreach (var (facts, atOnce) in Quarters.Zip(Settled.Statements))
        {
            var one = Fund.Settle(facts, carried);
            Assert.Empty(one.Faults);
            Assert.Equal(atOnce.Terms, one.Statements[0].Terms);
            Assert.Equal(atOnce.Payments, one.Statements[0].Payments);
            Assert.True(CarriedStateJson.TryParse(one.Carried.ToJson(), out carried, out _));
            Assert.Equal(one.Carried, carried);
        }
    }

    [Law(MaxTest = 100)]
    public bool Every_explanation_is_sound_whatever_the_facts(Timeline<AYear> quarters) =>
        Fund.Settle(quarters).Statements.All(quarter => quarter.Terms.All(term =>
            quarter.Explain(term.Term.Key) is { } explanation
            && explanation.Conclusion.Outcome == term.Outcome
            && DerivationAudit.Unfounded(explanation).Count == 0));

    [Law]
    public bool All_that_is_distributable_is_distributed_whatever_the_facts(Timeline<SixQuarters> quarters) =>
        Fund.Settle(quarters).Statements.All(quarter => !quarter.Of(CarriedInterest).IsDetermined
            || quarter.Of(Distributable).Value == Partners.Keys.Aggregate(
                quarter.Of(CarriedInterest).Value, (sum, partner) => sum + quarter.Of(Distributions[partner]).Value));

    [Fact]
    public void The_explanation_of_the_capital_returned_leads_to_the_proceeds_the_fee_and_the_calls() => Assert.Equal(
        """
        Capital Returned for 2003-Q2, under: As signed
        capital-returned = 10,000.00 USD  [4(a)]
        │ = distributable, from 0 up to (unreturned-capital of the prior period + capital-called)
        ├─ distributable = 10,000.00 USD  [3]
        │  │ = ((the total of proceeds[mill, quarry]) − management-fee), not below 0
        │  └─ (the total of proceeds[mill, quarry]) − management-fee = 10,000.00 USD
        │     ├─ the total of proceeds[mill, quarry] = 10,714.00 USD
        │     │  │ = proceeds[mill] + proceeds[quarry]
        │     │  ├─ proceeds[mill] = 10,714.00 USD, given for 2003-Q2
        │     │  └─ proceeds[quarry] = 0.00 USD, given for 2003-Q2
        │     └─ less management-fee = 714.00 USD  [2(1)]
        │        │ = ((400.00 USD if winding-down was elected before the period, otherwise 700.00 USD) × indexation) rounded to 0.01, half away from zero
        │        └─ before rounding = 714.00 USD
        │           ├─ not taken: 400.00 USD, because winding-down was elected before the period does not hold
        │           │  └─ winding-down was not given
        │           ├─ taken: 700.00 USD
        │           └─ indexation = 102 %  [2(2)]
        │              │ = the lesser of (the greater of (price-index ÷ 100) and 100 %) and 105 %
        │              └─ the greater of (price-index ÷ 100) and 100 % = 102 %
        │                 └─ price-index ÷ 100 = 102 %
        │                    └─ price-index = 102, given for 2003-Q2
        └─ unreturned-capital of the prior period + capital-called = 140,000.00 USD
           ├─ unreturned-capital of the prior period = 100,000.00 USD, carried from 2003-Q1
           └─ capital-called = 40,000.00 USD  [1(1)]
              │ = call-notices, up to (60,000.00 USD + 40,000.00 USD + 40,000.00 USD) in total
              │ = (call-notices, from 0 up to (60,000.00 USD + 40,000.00 USD + 40,000.00 USD − capital-called up to the period before)) + (what call-notices takes back beyond (what was cut off of call-notices before))
              ├─ call-notices, from 0 up to (60,000.00 USD + 40,000.00 USD + 40,000.00 USD − capital-called up to the period before) = 40,000.00 USD
              │  ├─ call-notices = 50,000.00 USD, given for 2003-Q2
              │  └─ 60,000.00 USD + 40,000.00 USD + 40,000.00 USD − capital-called up to the period before = 40,000.00 USD
              │     └─ less capital-called up to the period before = 100,000.00 USD, brought forward from 2003-Q1
              └─ what call-notices takes back beyond (what was cut off of call-notices before) = 0.00 USD
                 └─ what was cut off of call-notices before = 0.00 USD
                    │ = (call-notices up to the period before − capital-called up to the period before), not below 0
                    └─ call-notices up to the period before − capital-called up to the period before = 0.00 USD
                       ├─ call-notices up to the period before = 100,000.00 USD, brought forward from 2003-Q1
                       └─ less capital-called up to the period before = 100,000.00 USD, brought forward from 2003-Q1

        """,
        Settled.Statements[1].Explain(CapitalReturned).ToText(naming: Naming.Keys, inFull: true),
        ignoreLineEndingDifferences: true);

    private static Timeline Settled { get; } = Fund.Settle(Quarters);

    private static PeriodFacts Quarter(int year, int quarter, decimal index, decimal mill, decimal quarry) =>
        PeriodFacts.For(SettlementPeriod.Quarter(year, quarter))
            .With(PriceIndex, new Ratio(index))
            .With(Proceeds["mill"], Currency.Usd.Of(mill))
            .With(Proceeds["quarry"], Currency.Usd.Of(quarry));

    private static void AssertQuarters(Term<Money> term, params decimal[] amounts)
    {
        Assert.Empty(Settled.Faults);
        Assert.Equal(amounts.Select(amount => Currency.Usd.Of(amount)), Settled.Statements.Select(quarter => quarter.Of(term).Value));
    }

    private static IEnumerable<string> Payments(int quarter) => Settled.Statements[quarter].Payments.Select(payment => payment.ToString());

    public sealed class AYear : IContract
    {
        public static Agreement Agreement => Fund;

        public static TimelineShape Shape => TimelineShape.Any with { AtMost = 4 };
    }

    public sealed class SixQuarters : IContract
    {
        public static Agreement Agreement => Fund;

        public static TimelineShape Shape => TimelineShape.Any with { AtMost = 6 };
    }
}
