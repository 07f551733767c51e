using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>Overhead beyond the calculated volume, losses, disputes that are resolved, and the adjustment to audited figures.</summary>
public sealed class Clause4ReadingsTests
{
    // 4,000,000 minutes; agreed 15,000 and 6,000. The overhead of 3,000,000 minutes is 45,000 and 19,800, or 45,000 and 20,000 by the
    // month; that of 4,000,000 is 60,000 and 26,400.
    [Theory]
    [InlineData("whole-to-be-agreed", "per-minute", 15_000, 6_000)]
    [InlineData("excess-only-to-be-agreed", "per-minute", 60_000, 25_800)]
    [InlineData("excess-only-to-be-agreed", "flat-month", 60_000, 26_000)]
    [InlineData("rate-continues", "per-minute", 60_000, 26_400)]
    [InlineData("rate-continues", "flat-month", 45_000, 20_000)]
    public void Above_three_million_minutes_the_whole_or_the_excess_is_agreed_or_the_rate_continues(string option, string basis, int fusion, int subcontractor)
    {
        var month = AsSigned.Under(ExpensesBeyondVolume, option).Under(OverheadBasis, basis).SettleOne(Quiet()
            .With(TerminatedMinutes, 4_000_000).With(AgreedFusionExpenses, 15_000m).With(AgreedSubcontractorExpenses, 6_000m));

        Assert.Equal((Usd(fusion), Usd(subcontractor)), (month.Of(FusionExpenses).Value, month.Of(SubcontractorExpenses).Value));
    }

    [Theory]
    [InlineData("whole-to-be-agreed", false)]
    [InlineData("excess-only-to-be-agreed", false)]
    [InlineData("rate-continues", true)]
    public void Only_where_the_rate_continues_nothing_waits_for_an_agreement(string option, bool determined) =>
        Assert.Equal(
            determined,
            AsSigned.Under(ExpensesBeyondVolume, option).SettleOne(Quiet().With(TerminatedMinutes, 3_000_001)).Of(NetProfit).IsDetermined);

    // A loss of 1,000, then a profit of 1,500: shared 500 after the loss is made good, 1,500, or −1,000 and 1,500.
    [Theory]
    [InlineData("carried-forward", 0, 500)]
    [InlineData("no-payment", 0, 1_500)]
    [InlineData("shared", -1_000, 1_500)]
    public void A_loss_is_carried_forward_unless_the_text_is_read_otherwise(string option, int first, int second)
    {
        var months = AsSigned.Under(LossMonths, option).SettleAll(Quiet(1).With(BudgetedExpenses, 1_000m), Quiet(2).With(GrossRevenue, 1_500m));

        Assert.Equal([Usd(first), Usd(second)], months.Select(month => month.Of(DistributableProfit).Value));
        Assert.Equal("carried-forward", LossMonths.Default.Name);
    }

    [Fact]
    public void A_dispute_that_is_resolved_comes_back_to_revenue()
    {
        // 1,000 − 300; then 500 + 200 of the 300.
        var months = AsSigned.SettleAll(
            Quiet(1).With(GrossRevenue, 1_000m).With(DisputedItems, 300m), Quiet(2).With(GrossRevenue, 500m).With(DisputesResolved, 200m));

        Assert.Equal([Usd(700), Usd(700)], months.Select(month => month.Of(TotalRevenue).Value));
        Assert.Equal([Usd(300), Usd(100)], months.Select(month => month.Of(DisputesOpen).Value));
        Assert.Equal("4(5)(a)", Assert.Single(AsSigned.SettleOne(Quiet().With(DisputesResolved, 1m)).Warnings).Clause.ToString());
    }

    [Theory]
    [InlineData(1_500, "Fusion", 1_500)]
    [InlineData(-1_500, "THIL", 1_500)]
    public void The_adjustment_to_audited_figures_is_paid_with_the_statement_in_which_they_become_known(int adjustment, string payer, int amount)
    {
        var month = AsSigned.SettleOne(Quiet().With(AuditAdjustment, adjustment));
        var payment = Assert.Single(month.Payments);

        Assert.Equal(("4(2)", payer, Usd(amount), Day(2002, 10, 30)), (payment.Clause.ToString(), payment.Payer.Name, payment.Amount, payment.Due));
        Assert.Equal(Usd(adjustment), month.Of(MonthlySettlement).Value);
    }

    [Fact]
    public void Figures_audited_after_the_end_are_still_adjusted_to()
    {
        var months = AsSigned.SettleAll(
            Quiet(1).With(FoundUnlawful, Day(2002, 9, 1)).With(OfThil.TerminationNotice, Day(2002, 9, 30)), Quiet(2).With(AuditAdjustment, 100m));

        Assert.Equal(Usd(100), Assert.Single(months[1].Payments).Amount);
    }
}
