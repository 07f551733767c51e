using ContractRules.Settlement;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

public sealed class Clause2Tests
{
    [Fact]
    public void Cost_of_the_Venture_adds_up_front_tender_equipment_and_connectivity()
    {
        // 10,000 + 20,000 + 30,000 + 4,000 = 64,000
        var month = AsSigned.SettleOne(Spending());

        Assert.Equal(Usd(64_000), month.Of(VentureCost).Value);
    }

    [Fact]
    public void Connectivity_is_no_cost_of_the_Venture_once_the_project_sustains_itself()
    {
        // First month 64,000; second, self-sustaining, 10,000 + 20,000 + 30,000 = 60,000; together 124,000.
        var months = AsSigned.SettleAll(Spending(), Spending(month: 2).With(SelfSustaining, true));

        Assert.Equal(Usd(60_000), months[1].Of(VentureCost).Value);
        Assert.Equal(Usd(124_000), months[1].Of(VentureCostToDate).Value);
    }

    [Fact]
    public void THIL_answers_for_40_percent_of_each_kind_of_cost_to_date()
    {
        // Two months: 40 % of 20,000, of 40,000, of 60,000 and of 8,000.
        var second = AsSigned.SettleAll(Spending(), Spending(month: 2))[1];

        Assert.Equal(Usd(8_000), second.Of(UpfrontResponsibility).Value);
        Assert.Equal(Usd(16_000), second.Of(TenderResponsibility).Value);
        Assert.Equal(Usd(24_000), second.Of(EquipmentResponsibility).Value);
        Assert.Equal(Usd(3_200), second.Of(ConnectivityResponsibility).Value);
        Assert.Equal(Usd(51_200), second.Of(ThilCostResponsibility).Value);
    }

    [Fact]
    public void THIL_answers_for_50_percent_once_it_elected_the_increase()
    {
        // 50 % of 64,000 = 32,000
        var month = AsSigned.SettleOne(Spending().With(ThilElectsIncrease, true));

        Assert.Equal(Usd(32_000), month.Of(ThilCostResponsibility).Value);
    }

    [Fact]
    public void THIL_contributes_what_its_investment_grows_by_rounded_to_the_cent()
    {
        // 40 % of 10.01 = 4.004 → 4.00; 40 % of 20.02 = 8.008 → 8.01; so 4.00, then 4.01.
        var months = AsSigned.SettleAll(Quiet(1).With(UpfrontCosts, 10.01m), Quiet(2).With(UpfrontCosts, 10.01m));

        Assert.Equal(Usd(4.00m), months[0].Of(ThilContribution).Value);
        Assert.Equal(Usd(4.01m), months[1].Of(ThilContribution).Value);
        var payment = Assert.Single(months[1].Payments);
        Assert.Equal(("2(2)", "THIL", "Fusion", Usd(4.01m)), (payment.Clause.ToString(), payment.Payer.Name, payment.Payee.Name, payment.Amount));
        Assert.Null(payment.Due);
    }

    [Theory]
    [InlineData(1, 0)] // September: the month of the PTCL agreement, too early to tell
    [InlineData(2, 0)] // October
    [InlineData(3, 1_500_000)] // November: 9,000,000 − 3 × 2,500,000
    [InlineData(4, 500_000)] // December: 3,000,000 − 2,500,000
    public void Minutes_sold_fall_short_of_nine_million_in_three_months_then_three_million_in_each(int month, int shortfall)
    {
        var months = Enumerable.Range(1, month).Select(number => Quiet(number).With(MinutesSold, 2_500_000)).ToArray();
        months[0] = months[0].With(PtclAgreementDate, new LocalDate(2002, 9, 30));

        Assert.Equal(Minutes(shortfall), AsSigned.SettleAll(months)[^1].Of(MinutesSoldShortfall).Value);
    }

    [Fact]
    public void No_minutes_are_promised_before_there_is_an_agreement_with_PTCL() =>
        Assert.Equal(Minutes(0), AsSigned.SettleOne(Quiet()).Of(MinutesSoldShortfall).Value);

    [Theory]
    [InlineData(2_999_999, 1)]
    [InlineData(3_000_000, 0)]
    [InlineData(3_000_001, 0)]
    public void Terminated_minutes_fall_short_of_three_million_a_month(int terminated, int shortfall) =>
        Assert.Equal(
            Minutes(shortfall),
            AsSigned.SettleOne(Quiet().With(TerminatedMinutes, terminated)).Of(TerminatedMinutesShortfall).Value);

    private static PeriodFacts Spending(int month = 1) => Quiet(month)
        .With(UpfrontCosts, 10_000)
        .With(TenderAndAdvances, 20_000)
        .With(EquipmentCosts, 30_000)
        .With(ConnectivityAndServiceCosts, 4_000);
}
