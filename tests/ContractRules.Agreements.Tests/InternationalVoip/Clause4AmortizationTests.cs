using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>4(5)(b)(v): to whom the instalments go, in which months, and what the parties agree of them.</summary>
public sealed class Clause4AmortizationTests
{
    [Fact]
    public void Amortization_of_what_the_loan_funded_repays_the_loan()
    {
        // Cost 1,000,000, of which equipment 400,000; THIL reimburses 80,000 = 8 %, and 17 % of its 25 % are lent: 170,000. A month:
        // 25 % of 33,333.33… = 8,333.33 to THIL, of which 17 % = 5,666.67 repay the loan. In twelve months 12 × 5,666.67 = 68,000.04
        // are repaid, and 100,000 − 68,000.04 = 31,999.96 paid: 68,000 and 32,000, but for what each month is rounded by.
        var year = Year(AsAmended);

        Assert.Equal((Usd(8_333.33m), Usd(5_666.67m), Usd(2_666.66m)), Of(year[0]));
        Assert.Equal(Usd(68_000.04m), year[^1].Of(LoanRepaidToDate).Value);
        Assert.Equal(Usd(101_999.96m), year[^1].Of(LoanOutstanding).Value);
        Assert.Equal(31_999.96m, Paid(year));
        Assert.Equal(Usd(148_000.04m), year[^1].Of(ThilInvestment).Value);
        // 148,000.04 − 100,000: the 80,000 less the 31,999.96 that THIL was paid.
        Assert.Equal(Usd(48_000.04m), year[^1].Of(UnrecoveredInvestment).Value);
    }

    [Fact]
    public void By_the_whole_share_THIL_gets_all_its_instalments_and_repays_nothing()
    {
        var year = Year(AsAmended.Under(AmortizationShares, "by-share"));

        Assert.Equal(100_000m, Paid(year));
        Assert.Equal(Usd(0), year[^1].Of(LoanRepaidToDate).Value);
        Assert.Equal(Usd(170_000), year[^1].Of(LoanOutstanding).Value);
    }

    [Fact]
    public void No_more_is_retained_than_profits_left_of_the_loan()
    {
        // Cost 12,000, all equipment, none of it THIL's: a loan of 3,000. Profit 12,400 − 1,000 = 11,400: retained 2,850. Of the
        // instalment of 250 only the 150 left repay the loan, and 100 are paid.
        var month = AsAmended.SettleOne(Quiet().With(EquipmentCosts, 12_000m).With(GrossRevenue, 12_400m));

        Assert.Equal(Usd(2_850), month.Of(RetainedByFusion).Value);
        Assert.Equal((Usd(250), Usd(150), Usd(100)), Of(month));
        Assert.Equal(Usd(0), month.Of(LoanOutstanding).Value);
    }

    [Fact]
    public void As_signed_there_is_no_loan_to_repay() =>
        Assert.Equal((Usd(400), Usd(0), Usd(400)), Of(AsSigned.SettleOne(Quiet().With(EquipmentCosts, 12_000m))));

    [Fact]
    public void Read_as_accounting_only_nothing_is_paid_and_nothing_retained() =>
        Assert.Equal(
            (Usd(250), Usd(0), Usd(0)),
            Of(AsAmended.Under(AmortizationInFavour, "accounting-only").SettleOne(Quiet().With(EquipmentCosts, 12_000m))));

    [Fact]
    public void In_a_month_without_profit_instalments_are_paid_or_held_back_for_one_with_profit()
    {
        // Equipment 1,200 is 100 a month, 40 to THIL. September comes to 100 − 100; October to a profit of 1,000 − 100.
        var months = new[] { Quiet(1).With(EquipmentCosts, 1_200m).With(GrossRevenue, 100m), Quiet(2).With(GrossRevenue, 1_000m), Quiet(3) };

        Assert.Equal([Usd(40), Usd(40), Usd(40)], AsSigned.SettleAll(months).Select(month => month.Of(AmortizationPaid).Value));
        var withProfit = AsSigned.Under(AmortizationInLossMonths, "with-profit").SettleAll(months);
        Assert.Equal([Usd(0), Usd(80), Usd(0)], withProfit.Select(month => month.Of(AmortizationPaid).Value));
        Assert.Equal([Usd(100), Usd(0), Usd(100)], withProfit.Select(month => month.Of(AmortizationHeldBack).Value));
        // 40 % of 1,200, less 80.
        Assert.Equal(Usd(400), withProfit[2].Of(UnrecoveredInvestment).Value);
    }

    [Fact]
    public void An_amount_that_the_parties_agreed_takes_the_place_of_the_months_instalment()
    {
        // Agreed 500 for September; a twelfth of 1,200 in October.
        var months = AsSigned.SettleAll(Quiet(1).With(EquipmentCosts, 1_200m).With(AgreedEquipmentAmortization, 500m), Quiet(2));

        Assert.Equal([Usd(500), Usd(100)], months.Select(month => month.Of(EquipmentAmortization).Value));
        Assert.Equal([Usd(200), Usd(40)], months.Select(month => month.Of(AmortizationPaid).Value));
    }

    [Fact]
    public void More_amortization_than_the_equipment_cost_is_told() =>
        Assert.Contains(
            AsSigned.SettleOne(Quiet().With(EquipmentCosts, 400m).With(AgreedEquipmentAmortization, 401m)).Warnings,
            warning => warning.ToString().Contains("no more of the equipment is amortized than it cost", StringComparison.Ordinal));

    private static EquatableArray<Statement> Year(Agreement agreement) => agreement.SettleAll(
        [
            Quiet(1).With(UpfrontCosts, 600_000m).With(EquipmentCosts, 400_000m).With(PakistanSideCosts, 80_000m),
            .. Enumerable.Range(2, 11).Select(Quiet),
        ]);

    private static decimal Paid(EquatableArray<Statement> year) => year.Sum(month => (decimal)month.Of(AmortizationPaid).Value.Amount);

    private static (Money Entitled, Money Retained, Money Paid) Of(Statement month) =>
        (month.Of(AmortizationEntitlement).Value, month.Of(AmortizationRetained).Value, month.Of(AmortizationPaid).Value);
}
