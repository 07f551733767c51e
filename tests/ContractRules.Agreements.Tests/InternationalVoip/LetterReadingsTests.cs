using ContractRules.Settlement;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>How the letter fits the text that it amends: each way to read it makes a figure.</summary>
public sealed class LetterReadingsTests
{
    [Fact]
    public void The_Percentage_Share_is_taken_of_what_brought_the_project_into_operation_and_of_capital_investments()
    {
        // September: 100,000 up front and 10,000 of connectivity; operation began on the 15th. October: 10,000 of connectivity, which is
        // running by then, and 30,000 of equipment: 140,000 of 150,000. THIL reimbursed 20,000.
        PeriodFacts[] months =
        [
            Quiet(1).With(UpfrontCosts, 100_000m).With(PakistanSideCosts, 20_000m).With(ConnectivityAndServiceCosts, 10_000m).With(OperationBeganDate, Day(2002, 9, 15)),
            Quiet(2).With(EquipmentCosts, 30_000m).With(ConnectivityAndServiceCosts, 10_000m),
        ];
        var project = AsAmended.SettleAll(months);
        var all = AsAmended.Under(PercentageShareBase, "all-costs").SettleAll(months);

        Assert.Equal([Usd(110_000), Usd(140_000)], project.Select(month => month.Of(ProjectCostToDate).Value));
        Assert.Equal([Fraction(2, 11), Fraction(1, 7)], project.Select(month => month.Of(ThilPercentageShare).Value));
        // 25 % × 140,000 − 20,000.
        Assert.Equal(Usd(15_000), project[1].Of(LoanPrincipal).Value);
        Assert.Equal([Usd(110_000), Usd(150_000)], all.Select(month => month.Of(ProjectCostToDate).Value));
        Assert.Equal(Fraction(2, 15), all[1].Of(ThilPercentageShare).Value);
    }

    [Fact]
    public void While_nobody_says_when_operation_began_all_connectivity_counts_until_the_project_sustains_itself()
    {
        // 10,000 in September and October; in November it sustains itself.
        var months = AsAmended.SettleAll(
            Quiet(1).With(ConnectivityAndServiceCosts, 10_000m),
            Quiet(2).With(ConnectivityAndServiceCosts, 10_000m),
            Quiet(3).With(ConnectivityAndServiceCosts, 10_000m).With(SelfSustaining, true));

        Assert.Equal([Usd(10_000), Usd(20_000), Usd(20_000)], months.Select(month => month.Of(ProjectCostToDate).Value));
    }

    [Fact]
    public void Connectivity_of_before_the_letter_counts_as_far_as_operation_had_not_begun()
    {
        // May and June as signed: 10,000 each; operation began in May. July as amended: 10,000 more, which is running.
        var months = Agreements.InternationalVoip.InternationalVoipAgreement.Agreement.SettleAll(
            In(5).With(ConnectivityAndServiceCosts, 10_000m).With(OperationBeganDate, Day(2002, 5, 20)),
            In(6).With(ConnectivityAndServiceCosts, 10_000m),
            In(7).With(ConnectivityAndServiceCosts, 10_000m));

        Assert.Equal(Usd(10_000), months[2].Of(ProjectCostToDate).Value);
        Assert.Equal(Usd(30_000), months[2].Of(VentureCostToDate).Value);

        static PeriodFacts In(int month) => PeriodFacts.For(Values.SettlementPeriod.Month(2002, month));
    }

    [Fact]
    public void Deposits_refunded_and_advances_applied_come_off_the_cost_of_the_project()
    {
        // 50,000 + 30,000 − 20,000 − 10,000, by either base.
        var facts = Quiet().With(UpfrontCosts, 50_000m).With(TenderAndAdvances, 30_000m).With(DepositsRefunded, 20_000m).With(AdvancesApplied, 10_000m);

        Assert.Equal(Usd(50_000), AsAmended.SettleOne(facts).Of(ProjectCostToDate).Value);
        Assert.Equal(Usd(50_000), AsAmended.Under(PercentageShareBase, "all-costs").SettleOne(facts).Of(ProjectCostToDate).Value);
    }

    [Fact]
    public void What_profits_paid_of_the_added_points_counts_in_the_Percentage_Share_by_either_numerator()
    {
        // 40,000, and 3 % × 100,000 = 3,000 that Fusion withholds for the added points, of 400,000.
        var facts = Approved.With(ApprovedThilPercentage, Percent(28)).With(GrossRevenue, 100_000m);

        Assert.Equal(Percent(10.75m), AsAmended.SettleOne(facts).Of(ThilPercentageShare).Value);
        Assert.Equal(Percent(10.75m), AsAmended.Under(PercentageShareNumerator, "pakistan-side-costs").SettleOne(facts).Of(ThilPercentageShare).Value);
    }

    [Fact]
    public void A_Percentage_Share_of_the_whole_is_nothing_to_be_told() =>
        Assert.Empty(AsAmended.SettleOne(Quiet().With(UpfrontCosts, 1_000m).With(PakistanSideCosts, 1_000m)).Warnings);

    [Fact]
    public void Costs_of_the_Pakistan_side_beyond_all_costs_are_told()
    {
        // 50,000 of 10,000: 500 %.
        var month = AsAmended.SettleOne(Quiet().With(UpfrontCosts, 10_000m).With(PakistanSideCosts, 50_000m));

        Assert.Equal(Percent(500), month.Of(ThilPercentageShare).Value);
        Assert.Equal(2, month.Warnings.Count(warning => warning.Clause == "2(2)(1)"));
    }

    [Fact]
    public void THIL_reimburses_all_costs_of_the_Pakistan_side_or_its_percentage_of_them()
    {
        // 40,000, or 25 % of 40,000.
        Assert.Equal(Usd(40_000), AsAmended.SettleOne(Lent).Of(ThilContribution).Value);
        Assert.Equal(Usd(10_000), AsAmended.Under(ReimbursedCosts, "percentage-up-to").SettleOne(Lent).Of(ThilContribution).Value);
    }

    [Fact]
    public void The_numerator_is_what_THIL_funded_or_all_costs_of_the_Pakistan_side()
    {
        // 100,000 of 400,000 are of the Pakistan side, of which THIL reimburses 80,000: 20 %, or 25 %; lent 5 % of 400,000, or nothing.
        var facts = Quiet().With(UpfrontCosts, 400_000m).With(PakistanSideCosts, 100_000m);
        var (reimbursed, all) = (AsAmended.SettleOne(facts), AsAmended.Under(PercentageShareNumerator, "pakistan-side-costs").SettleOne(facts));

        Assert.Equal((Percent(20), Usd(20_000)), (reimbursed.Of(ThilPercentageShare).Value, reimbursed.Of(LoanPrincipal).Value));
        Assert.Equal((Percent(25), Usd(0)), (all.Of(ThilPercentageShare).Value, all.Of(LoanPrincipal).Value));
    }

    // September: 400,000 up front, 40,000 of them of the Pakistan side, operation began. October: connectivity of 100,000.
    //   capped-and-lent:  the project's cost stays 400,000, of which 15 % are lent: 60,000
    //   percentages-lent: 25 % of 500,000 = 125,000, less 40,000: 85,000; with connectivity at 40 % 100,000 + 40,000 − 40,000
    //   cumulative:       40,000 + 100,000 in September and 25,000 in October are paid, more than 25 %, so that nothing is lent
    [Theory]
    [InlineData("capped-and-lent", "conformed-25", 40_000, 0, 60_000)]
    [InlineData("capped-and-lent", "unchanged-40", 40_000, 0, 60_000)]
    [InlineData("percentages-lent", "conformed-25", 40_000, 0, 85_000)]
    [InlineData("percentages-lent", "unchanged-40", 40_000, 0, 100_000)]
    [InlineData("cumulative", "conformed-25", 140_000, 25_000, 0)]
    [InlineData("cumulative", "unchanged-40", 140_000, 40_000, 0)]
    public void What_THIL_bears_beside_the_80000_is_lent_or_paid(string burden, string connectivity, int september, int october, int loan)
    {
        var months = AsAmended.Under(CostBurdenAsAmended, burden).Under(ConnectivityPercentage, connectivity).SettleAll(
            Lent.With(OperationBeganDate, Day(2002, 9, 1)), Quiet(2).With(ConnectivityAndServiceCosts, 100_000m));

        Assert.Equal([Usd(september), Usd(october)], months.Select(month => month.Of(ThilContribution).Value));
        Assert.Equal(Usd(loan), months[1].Of(LoanPrincipal).Value);
    }

    [Fact]
    public void Read_as_the_Percentage_Share_THILs_profit_is_what_it_paid_for_and_nothing_is_retained()
    {
        // 10 % of 100,000; Fusion keeps 90,000, and the loan of 60,000 stands.
        var month = AsAmended.Under(ProfitShareAsAmended, "percentage-share").SettleOne(Lent.With(GrossRevenue, 100_000m));

        Assert.Equal((Usd(10_000), Usd(0)), (month.Of(ThilProfitShare).Value, month.Of(RetainedByFusion).Value));
        Assert.Equal((Usd(90_000), Usd(60_000)), (month.Of(FusionProfitShare).Value, month.Of(LoanOutstanding).Value));
    }

    [Fact]
    public void An_approved_share_is_raised_or_stays_at_25_percent_always()
    {
        var facts = Quiet().With(ApprovedThilPercentage, Percent(28)).With(GrossRevenue, 1_000m);
        var always = AsAmended.Under(CeilingOfTheShare, "25-always").SettleOne(facts);

        // 28 % of 1,000, or 25 %.
        Assert.Equal((Percent(28), Usd(280)), (AsAmended.SettleOne(facts).Of(ThilShare).Value, AsAmended.SettleOne(facts).Of(ThilEntitlement).Value));
        Assert.Equal((Percent(25), Percent(0), Usd(250)), (always.Of(ThilShare).Value, always.Of(ShareIncrease).Value, always.Of(ThilEntitlement).Value));
    }

    [Fact]
    public void An_increase_is_paid_for_by_the_profit_of_the_added_points()
    {
        // 28 % approved: 3 points of 400,000 are 12,000. A month of 100,000: entitled 28,000; 15 % retained for the loan of 60,000, which is
        // not larger for the increase; 3 % = 3,000 withheld, in four months 12,000. Then the loan is repaid, and all 28,000 are paid.
        var months = AsAmended.SettleAll([Approved, .. Enumerable.Range(2, 4).Select(month => Quiet(month).With(GrossRevenue, 100_000m))]);

        Assert.Equal([Usd(3_000), Usd(3_000), Usd(3_000), Usd(3_000), Usd(0)], months.Select(month => month.Of(IncreaseWithheld).Value));
        Assert.Equal([Usd(13_000), Usd(13_000), Usd(13_000), Usd(13_000), Usd(28_000)], months.Select(month => month.Of(ThilProfitShare).Value));
        // 10,000 + 28 % − 15 % − 3 %: what Fusion pays is less what it withholds.
        Assert.Equal([Usd(10_000), Usd(28_000)], new[] { months[0], months[4] }.Select(month => month.Of(MonthlySettlement).Value));
        // (40,000 + 3,000) ÷ 400,000, then (40,000 + 12,000) ÷ 400,000: it rises as it is paid.
        Assert.Equal([Percent(10.75m), Percent(13)], new[] { months[0], months[4] }.Select(month => month.Of(ThilPercentageShare).Value));
        Assert.All(months, month => Assert.Equal(Percent(15), month.Of(UnfundedShare).Value));
        // 40,000 + 12,000 + 60,000 = 28 % of 400,000.
        Assert.Equal(Usd(112_000), months[4].Of(ThilInvestment).Value);
        Assert.Contains(months[0].Payments, payment => payment is { Clause: var clause, Payer.Name: "THIL" } && clause == "3(2)" && payment.Amount == Usd(3_000));
    }

    [Fact]
    public void Under_the_other_reading_the_increase_is_lent_like_the_rest()
    {
        // 28 % − 10 % = 18 % of 400,000 lent, and 18 % of 100,000 retained.
        var month = AsAmended.Under(IncreaseFunding, "lent").SettleOne(Approved);

        Assert.Equal((Usd(72_000), Usd(18_000), Usd(0)), (month.Of(LoanPrincipal).Value, month.Of(RetainedByFusion).Value, month.Of(IncreaseWithheld).Value));
    }

    [Theory]
    [InlineData("from-profits", 60_000)] // 28 % of 400,000, less 43,000, and less the 9,000 of the increase that are still to be withheld
    [InlineData("lent", 72_000)] // 28 % of 400,000, less 40,000
    public void Of_the_percentages_too_an_increase_is_lent_only_where_it_is_not_paid_from_profits(string funding, int loan) =>
        Assert.Equal(
            Usd(loan),
            AsAmended.Under(CostBurdenAsAmended, "percentages-lent").Under(IncreaseFunding, funding).SettleOne(Approved).Of(LoanPrincipal).Value);

    // A loan of 60,000; THIL funded 40,000, which it gets back; and 25 % of a salvage value of 100,000.
    [Theory]
    [InlineData("from-profits-only", 40_000, 25_000, 0)]
    [InlineData("recourse", 40_000, 25_000, 60_000)]
    [InlineData("set-off", 0, 5_000, 0)] // 60,000 off 65,000
    public void The_loan_that_is_left_at_the_end_lapses_is_paid_or_is_set_off(string option, int compensation, int salvage, int recourse)
    {
        var months = AsAmended.Under(LoanAfterTheEnd, option).SettleAll(
            Lent.With(FoundUnlawful, Day(2002, 9, 1)).With(OfThil.TerminationNotice, Day(2002, 9, 30)),
            Quiet(2),
            Quiet(3).With(AgreedSalvageValue, 100_000m));

        Assert.Equal([Usd(compensation), Usd(0), Usd(0)], months.Select(month => month.Of(TerminationCompensation).Value));
        Assert.Equal([Usd(0), Usd(0), Usd(salvage)], months.Select(month => month.Of(SalvageCompensation).Value));
        Assert.Equal([Usd(recourse), Usd(0), Usd(0)], months.Select(month => month.Of(LoanRecourse).Value));
    }

    [Fact]
    public void What_THIL_repays_beyond_the_loan_comes_back_and_is_no_investment()
    {
        // A loan of 60,000, repaid by 70,000: 10,000 come back, and 40,000 + 60,000 are invested.
        var month = AsAmended.SettleOne(Lent.With(LoanRepaymentsOtherwise, 70_000m));

        Assert.Equal((Usd(60_000), Usd(0), Usd(100_000)), (month.Of(LoanRepaidToDate).Value, month.Of(LoanOutstanding).Value, month.Of(ThilInvestment).Value));
        Assert.Contains(month.Payments, payment => payment is { Clause: var clause, Payer.Name: "Fusion" } && clause == "2(2)(1)(c)" && payment.Amount == Usd(10_000));
        Assert.Single(month.Warnings, warning => warning.Clause == "2(2)(1)(c)");
    }

    private static PeriodFacts Lent => Quiet().With(UpfrontCosts, 400_000m).With(PakistanSideCosts, 40_000m);

    private static PeriodFacts Approved => Lent.With(ApprovedThilPercentage, Percent(28)).With(GrossRevenue, 100_000m);
}
