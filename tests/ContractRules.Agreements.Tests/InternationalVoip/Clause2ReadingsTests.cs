using ContractRules.Settlement;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>Which costs are costs of the Venture, which are expenses, and what comes back.</summary>
public sealed class Clause2ReadingsTests
{
    [Fact]
    public void A_deposit_that_comes_back_and_an_advance_that_is_used_up_are_no_cost_any_more()
    {
        // 40 % of 1,000 + 500 = 600; then 300 of the deposit come back and 200 of the advance are used up: 40 % of 1,000 = 400.
        var months = AsSigned.SettleAll(
            Quiet(1).With(UpfrontCosts, 1_000m).With(TenderAndAdvances, 500m), Quiet(2).With(DepositsRefunded, 300m).With(AdvancesApplied, 200m));

        Assert.Equal([Usd(600), Usd(-200)], months.Select(month => month.Of(ThilContribution).Value));
        Assert.Equal(Usd(1_000), months[1].Of(VentureCostToDate).Value);
        // 40 % of 700 and of 300.
        Assert.Equal((Usd(280), Usd(120)), (months[1].Of(UpfrontResponsibility).Value, months[1].Of(TenderResponsibility).Value));
        Assert.Equal(("Fusion", Usd(200)), (months[1].Payments[0].Payer.Name, months[1].Payments[0].Amount));
    }

    [Fact]
    public void More_that_comes_back_than_was_put_up_is_told() =>
        Assert.Equal("2(2)(b)", Assert.Single(AsSigned.SettleOne(Quiet().With(DepositsRefunded, 1m)).Warnings).Clause.ToString());

    // 100 of deposits and 100 of tender money: 120 + 80 are all of it, 120 + 80.01 more.
    [Theory]
    [InlineData(80, false)]
    [InlineData(80.01, true)]
    public void Deposits_and_advances_together_come_back_up_to_what_both_were(decimal applied, bool isTold) =>
        Assert.Equal(isTold, AsSigned.SettleOne(
            Quiet().With(UpfrontCosts, 100m).With(TenderAndAdvances, 100m).With(DepositsRefunded, 120m).With(AdvancesApplied, applied)).Warnings.Count > 0);

    [Fact]
    public void PTCLs_monthly_charges_are_outside_its_financial_obligations_or_among_them()
    {
        // 100,000 minutes at 0.19 are 19,000; tender money of 1,000. 40 % of 1,000, or of 20,000.
        var facts = Quiet().With(TenderAndAdvances, 1_000m).With(TerminatedMinutes, 100_000);
        var (outside, among) = (AsSigned.SettleOne(facts), AsSigned.Under(PtclObligations, "all").SettleOne(facts));

        Assert.Equal((Usd(400), Usd(400)), (outside.Of(TenderResponsibility).Value, outside.Of(ThilContribution).Value));
        Assert.Equal((Usd(8_000), Usd(8_000)), (among.Of(TenderResponsibility).Value, among.Of(ThilContribution).Value));
    }

    [Fact]
    public void Undersea_and_terrestrial_charges_are_apart_from_connectivity_or_a_part_of_it()
    {
        // 20, or 20 + 50 + 30 = 100; an expense once either way: 1,000 − 100.
        var facts = Quiet().With(GrossRevenue, 1_000m)
            .With(ConnectivityAndServiceCosts, 20m).With(UnderseaFiberCharges, 50m).With(TerrestrialFacilityCharges, 30m);
        var (separate, included) = (AsSigned.SettleOne(facts), AsSigned.Under(ConnectivityScope, "included").SettleOne(facts));

        Assert.Equal((Usd(20), Usd(900)), (separate.Of(VentureCost).Value, separate.Of(NetProfit).Value));
        Assert.Equal((Usd(100), Usd(900)), (included.Of(VentureCost).Value, included.Of(NetProfit).Value));
    }

    // Revenue 1,000 and connectivity 100 a month; in the second month the project sustains itself.
    [Theory]
    [InlineData("always", 900, 900)]
    [InlineData("until-self-sustaining", 900, 1_000)]
    [InlineData("only-afterwards", 1_000, 900)]
    public void Connectivity_is_an_expense_always_until_the_project_sustains_itself_or_from_then_on(string option, int before, int afterwards)
    {
        var months = AsSigned.Under(ConnectivityExpensed, option).SettleAll(
            Earning(1).With(ConnectivityAndServiceCosts, 100m), Earning(2).With(ConnectivityAndServiceCosts, 100m).With(SelfSustaining, true));

        Assert.Equal([Usd(before), Usd(afterwards)], months.Select(month => month.Of(NetProfit).Value));
    }

    [Fact]
    public void Connectivity_of_the_month_in_which_operation_begins_brings_into_operation_even_from_its_first_day()
    {
        var months = AsSigned.SettleAll(
            Quiet(1).With(ConnectivityAndServiceCosts, 100m).With(OperationBeganDate, Day(2002, 9, 1)), Quiet(2).With(ConnectivityAndServiceCosts, 100m));

        Assert.Equal([Usd(100), Usd(0)], months.Select(month => month.Of(ConnectivityUntilOperation).Value));
    }

    [Fact]
    public void Once_self_sustaining_the_project_stays_so()
    {
        var months = AsSigned.SettleAll(
            Quiet(1).With(ConnectivityAndServiceCosts, 100m),
            Quiet(2).With(ConnectivityAndServiceCosts, 100m).With(SelfSustaining, true),
            Quiet(3).With(ConnectivityAndServiceCosts, 100m).With(SelfSustaining, false));

        Assert.Equal([Usd(100), Usd(0), Usd(0)], months.Select(month => month.Of(VentureCost).Value));
    }

    [Fact]
    public void The_loss_of_a_month_that_misses_its_volume_is_Fusions_or_counts_like_any()
    {
        // September brings a loss of 1,000 and no minutes, October a profit of 1,000.
        var months = new[]
        {
            Quiet(1).With(BudgetedExpenses, 1_000m).With(PtclAgreementDate, Day(2002, 9, 1)), Earning(2),
        };

        Assert.Equal([Usd(0), Usd(1_000)], AsSigned.SettleAll(months).Select(month => month.Of(DistributableProfit).Value));
        Assert.Equal([Usd(0), Usd(0)], AsSigned.Under(LossesOfShortMonths, "like-any").SettleAll(months).Select(month => month.Of(DistributableProfit).Value));
    }

    [Fact]
    public void The_loss_of_a_month_that_reaches_its_volume_or_is_excused_is_carried_forward()
    {
        // Reached: 3,000,000 minutes cost 3,000,000 × (0.19 + 0.015 + 0.0066) = 634,800. Excused: a loss of 1,000.
        var reached = AsSigned.SettleOne(Quiet().With(TerminatedMinutes, 3_000_000).With(PtclAgreementDate, Day(2002, 9, 1)));
        var excused = AsSigned.SettleOne(Quiet().With(BudgetedExpenses, 1_000m).With(PtclAgreementDate, Day(2002, 9, 1))
            .With(Agreements.InternationalVoip.VoipEvents.ForceMajeureBegan, Day(2002, 9, 30)));

        Assert.Equal((Usd(634_800), Usd(1_000)), (reached.Of(LossCarried).Value, excused.Of(LossCarried).Value));
    }

    private static PeriodFacts Earning(int month) => Quiet(month).With(GrossRevenue, 1_000m);
}
