using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

public sealed class Clause4Tests
{
    [Fact]
    public void Total_revenue_is_gross_revenue_less_credits_and_disputed_items()
    {
        // 100,000.00 − 1,200.50 − 300.25 = 98,499.25
        var month = AsSigned.SettleOne(
            Quiet().With(GrossRevenue, 100_000m).With(CustomerCredits, 1_200.50m).With(DisputedItems, 300.25m));

        Assert.Equal(Usd(98_499.25m), month.Of(TotalRevenue).Value);
    }

    [Fact]
    public void Net_profit_is_total_revenue_less_every_listed_expense()
    {
        // Termination 2,000,000 × 0.19 = 380,000; Fusion 2,000,000 × 0.015 = 30,000;
        // subcontractor 2,000,000 × 0.0066 = 13,200; amortization 24,000 ÷ 12 = 2,000.
        // 600,000 − 1,000 − 2,000 − 380,000 − 4,000 − 5,000 − 2,000 − 30,000 − 13,200 = 162,800
        var month = AsSigned.SettleOne(Quiet()
            .With(GrossRevenue, 600_000m)
            .With(TerminatedMinutes, 2_000_000)
            .With(UnderseaFiberCharges, 1_000m)
            .With(TerrestrialFacilityCharges, 2_000m)
            .With(ConnectivityAndServiceCosts, 4_000m)
            .With(BudgetedExpenses, 5_000m)
            .With(EquipmentCosts, 24_000m));

        Assert.Equal(Usd(380_000), month.Of(TerminationExpense).Value);
        Assert.Equal(Usd(30_000), month.Of(FusionExpenses).Value);
        Assert.Equal(Usd(13_200), month.Of(SubcontractorExpenses).Value);
        Assert.Equal(Usd(2_000), month.Of(EquipmentAmortization).Value);
        Assert.Equal(Usd(162_800), month.Of(NetProfit).Value);
    }

    [Fact]
    public void Another_termination_rate_agreed_with_PTCL_stands_until_it_is_agreed_anew()
    {
        // 1,000,000 × 0.171234 = 171,234 in the month of the agreement and in the next.
        var rate = Currency.Usd.Of(0.171234m, per: Unit.Minute);
        var months = AsSigned.SettleAll(
            Quiet(1).With(TerminatedMinutes, 1_000_000),
            Quiet(2).With(TerminatedMinutes, 1_000_000).With(AgreedTerminationRate, rate),
            Quiet(3).With(TerminatedMinutes, 1_000_000));

        Assert.Equal(Usd(190_000), months[0].Of(TerminationExpense).Value);
        Assert.Equal(Usd(171_234), months[1].Of(TerminationExpense).Value);
        Assert.Equal(Usd(171_234), months[2].Of(TerminationExpense).Value);
    }

    [Fact]
    public void Equipment_is_amortized_in_the_month_of_the_cost_and_the_eleven_after()
    {
        // 1,000 ÷ 12 = 250/3, twelve times, then nothing.
        var instalments = Amortized(AsSigned);

        Assert.All(instalments.Take(12), instalment => Assert.Equal(new Rational(250, 3), instalment.Amount));
        Assert.Equal(Usd(0), instalments[12]);
    }

    [Fact]
    public void Equipment_is_amortized_in_the_twelve_months_after_the_cost_under_the_other_reading()
    {
        var instalments = Amortized(AsSigned.Under(AmortizationStart, "following-month"));

        Assert.Equal(Usd(0), instalments[0]);
        Assert.All(instalments.Skip(1).Take(12), instalment => Assert.Equal(new Rational(250, 3), instalment.Amount));
        Assert.Equal(Usd(0), instalments[13]);
    }

    [Fact]
    public void Overhead_is_a_fixed_sum_a_month_under_the_other_reading()
    {
        var month = AsSigned.Under(OverheadBasis, "flat-month").SettleOne(Quiet().With(TerminatedMinutes, 3_000_000));

        Assert.Equal(Usd(45_000), month.Of(FusionExpenses).Value);
        Assert.Equal(Usd(20_000), month.Of(SubcontractorExpenses).Value);
    }

    [Fact]
    public void At_three_million_minutes_overhead_is_still_calculated()
    {
        // 3,000,000 × 0.015 = 45,000, but 3,000,000 × 0.0066 = 19,800, not 20,000.
        var month = AsSigned.SettleOne(Quiet().With(TerminatedMinutes, 3_000_000));

        Assert.False(month.Of(ExpensesToBeAgreed).Value);
        Assert.Equal(Usd(45_000), month.Of(FusionExpenses).Value);
        Assert.Equal(Usd(19_800), month.Of(SubcontractorExpenses).Value);
    }

    [Fact]
    public void Above_three_million_minutes_overhead_and_profit_wait_for_the_parties_to_agree()
    {
        var month = AsSigned.SettleOne(Quiet().With(TerminatedMinutes, 3_000_001).With(AgreedFusionExpenses, 48_000m));

        Assert.Equal(Usd(48_000), month.Of(FusionExpenses).Value);
        var reason = Assert.Single(month.Of(NetProfit).Reasons);
        Assert.Equal(new Reason(ReasonKind.NotAgreed, "4(5)(c)", "agreed-subcontractor-expenses", "2002-09"), reason);
        Assert.Equal(Usd(570_000.19m), month.Of(TerminationExpense).Value);
    }

    [Fact]
    public void Profit_is_shared_to_the_cent_and_Fusion_keeps_what_rounding_leaves()
    {
        // 40 % of 1,000.01 = 400.004 → 400.00 to THIL; Fusion keeps 600.01. Due 30 days after 30 September.
        var month = AsSigned.SettleOne(Quiet().With(GrossRevenue, 1_000.01m));

        Assert.Equal(Usd(400.00m), month.Of(ThilProfitShare).Value);
        Assert.Equal(Usd(600.01m), month.Of(FusionProfitShare).Value);
        var payment = Assert.Single(month.Payments);
        Assert.Equal(("4(2)", "Fusion", "THIL"), (payment.Clause.ToString(), payment.Payer.Name, payment.Payee.Name));
        Assert.Equal((Usd(400.00m), new LocalDate(2002, 10, 30)), (payment.Amount, payment.Due));
    }

    [Fact]
    public void Half_a_cent_goes_away_from_zero()
    {
        // Equipment of 0.45 takes 0.45 ÷ 12 = 0.0375 off 1,000.00; 40 % of 999.9625 = 399.985, halfway: 399.99, not the even 399.98.
        var month = AsSigned.SettleOne(Quiet().With(GrossRevenue, 1_000m).With(EquipmentCosts, 0.45m));

        Assert.Equal(Usd(999.9625m), month.Of(DistributableProfit).Value);
        Assert.Equal(Usd(399.99m), month.Of(ThilProfitShare).Value);
    }

    [Fact]
    public void A_loss_is_not_shared_unless_the_reading_says_so()
    {
        // A loss of 1,000: nothing; or 40 % of −1,000 = −400, which THIL pays to Fusion.
        var loss = Quiet().With(BudgetedExpenses, 1_000m);

        Assert.Equal(Usd(0), AsSigned.SettleOne(loss).Of(ThilProfitShare).Value);
        var shared = AsSigned.Under(LossMonths, "shared").SettleOne(loss);
        Assert.Equal(Usd(-400), shared.Of(ThilProfitShare).Value);
        var payment = Assert.Single(shared.Payments);
        Assert.Equal(("THIL", "Fusion", Usd(400)), (payment.Payer.Name, payment.Payee.Name, payment.Amount));
    }

    [Fact]
    public void A_loss_carried_forward_is_made_good_before_profit_is_shared()
    {
        // Losses of 1,000, then profits of 600 and 700: shared 0, 0, 700 − 400 = 300; carried 1,000, 400, 0.
        var months = AsSigned.Under(LossMonths, "carried-forward").SettleAll(
            Quiet(1).With(BudgetedExpenses, 1_000m), Quiet(2).With(GrossRevenue, 600m), Quiet(3).With(GrossRevenue, 700m));

        Assert.Equal([Usd(0), Usd(0), Usd(300)], months.Select(month => month.Of(DistributableProfit).Value));
        Assert.Equal([Usd(1_000), Usd(400), Usd(0)], months.Select(month => month.Of(LossCarried).Value));
        Assert.Equal(Usd(120), months[2].Of(ThilProfitShare).Value);
    }

    [Fact]
    public void THIL_is_paid_its_part_of_each_instalment_so_that_cents_never_drift()
    {
        // 40 % of 1,000 ÷ 12 = 33.333… a month: 33.33, 66.67 − 33.33 = 33.34, 100.00 − 66.67 = 33.33.
        var months = AsSigned.SettleAll([Quiet(1).With(EquipmentCosts, 1_000m), Quiet(2), Quiet(3)]);
        var paid = months.Select(month => month.Payments.Single(payment => payment.Clause == "4(5)(b)(v)"));

        Assert.Equal([Usd(33.33m), Usd(33.34m), Usd(33.33m)], paid.Select(payment => payment.Amount));
        Assert.Equal(new LocalDate(2002, 10, 30), paid.First().Due);
    }

    [Fact]
    public void Amortization_is_not_paid_where_it_is_read_as_accounting_only()
    {
        var month = AsSigned.Under(AmortizationInFavour, "accounting-only").SettleOne(Quiet().With(EquipmentCosts, 1_000m));

        Assert.DoesNotContain(month.Payments, payment => payment.Clause == "4(5)(b)(v)");
        Assert.Equal(new Rational(100, 3), month.Of(ThilAmortizationRecovery).Value.Amount);
    }

    private static Money[] Amortized(Agreement agreement) => agreement
        .SettleAll([Quiet(1).With(EquipmentCosts, 1_000m), .. Enumerable.Range(2, 13).Select(Quiet)])
        .Select(month => month.Of(EquipmentAmortization).Value)
        .ToArray();
}
