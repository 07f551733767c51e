using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

public sealed class LetterOf12July2002Tests
{
    // By days 40 % for 11 days of July and 25 % for 20: (440 + 500) ÷ 31 %.
    [Theory]
    [InlineData("end-of-month", "0.25", "under the text at its end")]
    [InlineData("by-days", "47/155", "by days, in the numbers substituted")]
    [InlineData("start-of-month", "0.4", "under the text at its start")]
    public void July_2002_is_settled_by_a_reading(string option, string share, string how)
    {
        var july = PeriodFacts.For(SettlementPeriod.Month(2002, 7));
        var statement = InternationalVoipAgreement.Agreement.Under(MonthOfTheLetter, option).SettleOne(july);

        Assert.Equal(share, statement.Of(ThilShare).Value.Value.ToString());
        Assert.Equal($"Letter of 12 July 2002 takes effect on 2002-07-12; the period is settled {how}", Assert.Single(statement.Changes).ToString());
    }

    [Fact]
    public void THIL_reimburses_the_Pakistan_side_up_to_80000_dollars()
    {
        // 50,000, then 90,000 to date but no more than 80,000: paid 50,000 and 30,000.
        var months = AsAmended.SettleAll(PakistanSide(1, 50_000m), PakistanSide(2, 40_000m), Quiet(3));

        Assert.Equal([Usd(50_000), Usd(80_000), Usd(80_000)], months.Select(month => month.Of(ThilReimbursementToDate).Value));
        Assert.Equal([Usd(50_000), Usd(30_000), Usd(0)], months.Select(month => month.Of(ThilContribution).Value));
        Assert.Equal(("2(2)(1)", "THIL"), (months[0].Payments[0].Clause.ToString(), months[0].Payments[0].Payer.Name));
    }

    [Fact]
    public void The_difference_repays_the_loan_out_of_profits()
    {
        // Reimbursed 40,000 of 400,000 = 10 %; difference 25 % − 10 % = 15 %; loan 15 % × 400,000 = 60,000.
        // Profit 100,000: entitled to 25,000, of which Fusion retains 15 % × 100,000 = 15,000; THIL is paid 10,000.
        var month = AsAmended.SettleOne(Lent().With(GrossRevenue, 100_000m));

        Assert.Equal(Percent(10), month.Of(ThilPercentageShare).Value);
        Assert.Equal(Percent(15), month.Of(UnfundedShare).Value);
        Assert.Equal(Usd(60_000), month.Of(LoanPrincipal).Value);
        Assert.Equal(Usd(25_000), month.Of(ThilEntitlement).Value);
        Assert.Equal(Usd(15_000), month.Of(RetainedByFusion).Value);
        Assert.Equal(Usd(10_000), month.Of(ThilProfitShare).Value);
        Assert.Equal(Usd(90_000), month.Of(FusionProfitShare).Value);
        Assert.Equal(Usd(45_000), month.Of(LoanOutstanding).Value);
        Assert.Equal(Usd(40_000 + 15_000), month.Of(ThilInvestment).Value);
    }

    [Fact]
    public void Under_the_other_reading_THIL_receives_the_difference_and_Fusion_the_rest()
    {
        // THIL receives 15 % × 100,000 = 15,000; Fusion retains 25,000 − 15,000 = 10,000.
        var month = AsAmended.Under(InitialDistribution, "difference-paid").SettleOne(Lent().With(GrossRevenue, 100_000m));

        Assert.Equal(Usd(10_000), month.Of(RetainedByFusion).Value);
        Assert.Equal(Usd(15_000), month.Of(ThilProfitShare).Value);
    }

    [Fact]
    public void Once_the_loan_is_repaid_THIL_receives_its_full_share()
    {
        // Loan 60,000; profits of 300,000 a month: retained 45,000, then the last 15,000, then nothing.
        var months = AsAmended.SettleAll(
            Lent().With(GrossRevenue, 300_000m), Quiet(2).With(GrossRevenue, 300_000m), Quiet(3).With(GrossRevenue, 300_000m));

        Assert.Equal([Usd(45_000), Usd(15_000), Usd(0)], months.Select(month => month.Of(RetainedByFusion).Value));
        Assert.Equal([Usd(30_000), Usd(60_000), Usd(75_000)], months.Select(month => month.Of(ThilProfitShare).Value));
        Assert.Equal([Usd(15_000), Usd(0), Usd(0)], months.Select(month => month.Of(LoanOutstanding).Value));
    }

    [Fact]
    public void What_THIL_repays_otherwise_is_no_longer_retained()
    {
        // Loan 60,000, repaid 55,000 otherwise: 5,000 brought forward, so of the difference of 15,000 only 5,000 is retained.
        var month = AsAmended.SettleOne(Lent().With(GrossRevenue, 100_000m).With(LoanRepaymentsOtherwise, 55_000m));

        Assert.Equal(Usd(5_000), month.Of(LoanBeforeRetention).Value);
        Assert.Equal(Usd(5_000), month.Of(RetainedByFusion).Value);
        Assert.Equal(Usd(60_000), month.Of(LoanRepaidToDate).Value);
    }

    [Fact]
    public void What_profits_had_repaid_by_then_is_not_owed_any_more_so_that_more_comes_back()
    {
        // Of the loan of 60,000 September's profit of 300,000 repays 45,000; of 20,000 paid otherwise in October 5,000 come back.
        var months = AsAmended.SettleAll(Lent().With(GrossRevenue, 300_000m), Quiet(2).With(LoanRepaymentsOtherwise, 20_000m));

        Assert.Equal([Usd(0), Usd(5_000)], months.Select(month => month.Of(RepaymentReturned).Value));
        Assert.Equal([Usd(45_000), Usd(60_000)], months.Select(month => month.Of(LoanRepaidToDate).Value));
    }

    [Fact]
    public void Where_nothing_is_repaid_otherwise_nothing_comes_back_even_while_the_loan_is_not_known()
    {
        // Without September's revenue nobody knows what its profit repaid.
        var september = PeriodFacts.For(SettlementPeriod.Month(2002, 9)).With(UpfrontCosts, 400_000m).With(MinutesSold, 0).With(TerminatedMinutes, 0);
        var october = AsAmended.SettleAll(september, Quiet(2))[1];

        Assert.False(october.Of(LoanOutstanding).IsDetermined);
        Assert.Equal(Usd(0), october.Of(RepaymentReturned).Value);
    }

    [Fact]
    public void The_settlement_of_a_month_is_its_profit_its_instalment_and_what_was_audited_together()
    {
        // Equipment of 12,000, of which 25 % are reimbursed: 25 % of the instalment of 1,000, and of 5,000 − 1,000; 30 more by the audit.
        var month = AsAmended.SettleOne(Quiet().With(EquipmentCosts, 12_000m).With(PakistanSideCosts, 3_000m)
            .With(GrossRevenue, 5_000m).With(AuditAdjustment, 30m));

        Assert.Equal((Usd(1_000), Usd(250)), (month.Of(ThilProfitShare).Value, month.Of(AmortizationPaid).Value));
        Assert.Equal(Usd(1_280), month.Of(MonthlySettlement).Value);
    }

    [Fact]
    public void While_there_is_no_cost_THILs_percentage_share_is_nothing() =>
        Assert.Equal(Percent(0), AsAmended.SettleOne(Quiet()).Of(ThilPercentageShare).Value);

    [Fact]
    public void THILs_share_is_25_percent_unless_more_is_approved()
    {
        // Approved 28 %: an increase of 3 points, in the responsibilities too.
        var approved = AsAmended.SettleOne(Quiet().With(UpfrontCosts, 1_000m).With(ApprovedThilPercentage, Percent(28)));

        Assert.Equal(Percent(25), AsAmended.SettleOne(Quiet()).Of(ThilShare).Value);
        Assert.Equal(Percent(28), approved.Of(ThilShare).Value);
        Assert.Equal(Percent(3), approved.Of(ShareIncrease).Value);
        Assert.Equal(Usd(280), approved.Of(UpfrontResponsibility).Value);
    }

    [Fact]
    public void The_responsibilities_read_25_percent_that_of_connectivity_unless_read_otherwise()
    {
        // 25 % of 1,000, 2,000, 3,000 and 4,000; or of connectivity 40 % of 4,000 = 1,600.
        var facts = Quiet().With(UpfrontCosts, 1_000m).With(TenderAndAdvances, 2_000m)
            .With(EquipmentCosts, 3_000m).With(ConnectivityAndServiceCosts, 4_000m);
        var month = AsAmended.SettleOne(facts);

        Assert.Equal(Usd(250), month.Of(UpfrontResponsibility).Value);
        Assert.Equal(Usd(500), month.Of(TenderResponsibility).Value);
        Assert.Equal(Usd(750), month.Of(EquipmentResponsibility).Value);
        Assert.Equal(Usd(1_000), month.Of(ConnectivityResponsibility).Value);
        Assert.Equal(Usd(2_500), month.Of(ThilCostResponsibility).Value);
        var unchanged = AsAmended.Under(ConnectivityPercentage, "unchanged-40").SettleOne(facts);
        Assert.Equal(Usd(1_600), unchanged.Of(ConnectivityResponsibility).Value);
        Assert.Equal(Usd(3_100), unchanged.Of(ThilCostResponsibility).Value);
    }

    [Fact]
    public void Fusions_share_is_the_remainder_or_literally_60_percent()
    {
        Assert.Equal(Percent(75), AsAmended.SettleOne(Quiet()).Of(FusionShare).Value);
        Assert.Equal(Percent(60), AsAmended.Under(FusionShareAmended, "literal-60").SettleOne(Quiet()).Of(FusionShare).Value);
    }

    [Fact]
    public void The_cap_the_elected_share_and_Fusions_investment_are_no_longer_defined()
    {
        var month = AsAmended.SettleOne(Quiet());

        Assert.All(["investment-cap", "elected-share", "fusion-investment"], key => Assert.Null(month.Find(key)));
        Assert.Null(AsSigned.SettleOne(Quiet()).Find("loan-principal"));
    }

    [Fact]
    public void July_2002_is_settled_as_amended_since_the_letter_is_in_force_at_its_end()
    {
        var months = InternationalVoipAgreement.Agreement.SettleAll(
            PeriodFacts.For(SettlementPeriod.Month(2002, 6)), PeriodFacts.For(SettlementPeriod.Month(2002, 7)));

        Assert.Equal([new LocalDate(2002, 4, 25), new LocalDate(2002, 7, 12)], months.Select(month => month.Version.InForceFrom));
    }

    [Fact]
    public void Costs_of_the_Pakistan_side_before_the_letter_count_towards_the_reimbursement()
    {
        // 30,000 in June, when nothing asked for them, and 20,000 in July: 50,000 to date.
        var months = InternationalVoipAgreement.Agreement.SettleAll(
            PeriodFacts.For(SettlementPeriod.Month(2002, 6)).With(PakistanSideCosts, 30_000m),
            PeriodFacts.For(SettlementPeriod.Month(2002, 7)).With(PakistanSideCosts, 20_000m));

        Assert.Equal(Usd(50_000), months[1].Of(ThilReimbursementToDate).Value);
    }

    [Theory]
    [InlineData("day-month", 2002, 8, 5)]
    [InlineData("month-day", 2002, 5, 8)]
    public void The_countersignature_is_of_August_unless_read_the_American_way(string option, int year, int month, int day)
    {
        var agreement = InternationalVoipAgreement.Agreement.Under(CountersignatureDate, option);

        Assert.Equal(new LocalDate(year, month, day), agreement.Amendments[0].SignedOn(agreement.Choices));
    }

    [Fact]
    public void Before_the_countersignature_the_letter_is_not_known()
    {
        var known = InternationalVoipAgreement.Agreement.AsKnownOn(new LocalDate(2002, 7, 31));

        Assert.Equal(new LocalDate(2002, 4, 25), known.InForceOn(new LocalDate(2002, 7, 31))!.InForceFrom);
    }

    private static PeriodFacts PakistanSide(int month, decimal costs) =>
        Quiet(month).With(UpfrontCosts, costs).With(PakistanSideCosts, costs);

    private static PeriodFacts Lent() => Quiet().With(UpfrontCosts, 400_000m).With(PakistanSideCosts, 40_000m);
}
