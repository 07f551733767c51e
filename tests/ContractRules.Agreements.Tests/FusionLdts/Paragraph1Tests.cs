using ContractRules.Agreements.FusionLdts;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Agreements.FusionLdts.LdtsTerms;
using static ContractRules.Agreements.Tests.FusionLdts.LdtsMonths;

namespace ContractRules.Agreements.Tests.FusionLdts;

public sealed class Paragraph1Tests
{
    [Fact]
    public void Before_approval_the_whole_profit_is_the_other_shareholders()
    {
        // 0 % of 12,000.00 = 0; 12,000.00 − 0 = 12,000.00
        var march = Settle(In(3).Earning(12_000m))[0];

        Assert.Equal((Ratio.Zero, Ratio.One), (march.Of(FusionInterest).Value, march.Of(MinorityInterest).Value));
        Assert.Equal((Usd(0), Usd(12_000m)), (march.Of(FusionAttributableProfit).Value, march.Of(MinorityAttributableProfit).Value));
    }

    [Fact]
    public void From_the_month_of_approval_three_quarters_of_the_profit_are_Fusions_to_the_cent()
    {
        // 75 % of 1,000.01 = 750.0075 → 750.01 to Fusion; the others keep 1,000.01 − 750.01 = 250.00.
        // The approval stands: 75 % of 2,000.00 = 1,500.00 in the month after.
        var months = Settle(In(5).Earning(500m), In(6).Approved(6, 22).Earning(1_000.01m), In(7).Earning(2_000m));

        Assert.Equal([false, true, true], months.Select(month => month.Of(Closed).Value));
        Assert.Equal([Usd(0), Usd(750.01m), Usd(1_500m)], months.Select(month => month.Of(FusionAttributableProfit).Value));
        Assert.Equal([Usd(500m), Usd(250m), Usd(500m)], months.Select(month => month.Of(MinorityAttributableProfit).Value));
    }

    [Fact]
    public void In_the_month_of_closing_the_profit_counts_whole_or_from_the_approval_on()
    {
        // Approved on 21 June, so that 10 of 30 days are left: 75 % of 1,200, or of 400. July is whole either way.
        var months = new[] { In(5).Earning(300m), In(6).Approved(6, 21).Earning(1_200m), In(7).Earning(1_200m) };
        var fromClosing = LdtsMonths.Agreement.Under(LdtsReadings.MonthOfClosing, "from-closing").Settle(months).Statements;

        Assert.Equal([Usd(0), Usd(900), Usd(900)], Settle(months).Select(month => month.Of(FusionAttributableProfit).Value));
        Assert.Equal([Usd(0), Usd(300), Usd(900)], fromClosing.Select(month => month.Of(FusionAttributableProfit).Value));
        Assert.Equal([Usd(300), Usd(900), Usd(300)], fromClosing.Select(month => month.Of(MinorityAttributableProfit).Value));
    }

    [Fact]
    public void A_loss_is_borne_in_the_same_parts_and_half_a_cent_goes_away_from_zero()
    {
        // 75 % of −100.02 = −75.015, halfway: −75.02; the others bear −100.02 + 75.02 = −25.00.
        var june = Settle(In(6).Approved(6, 1).Earning(-100.02m))[0];

        Assert.Equal((Usd(-75.02m), Usd(-25m)), (june.Of(FusionAttributableProfit).Value, june.Of(MinorityAttributableProfit).Value));
    }

    [Theory]
    [InlineData(6, 30, true)]
    [InlineData(7, 1, false)]
    public void Approval_on_the_last_day_of_the_month_counts_for_it_and_a_day_later_does_not(int month, int day, bool closed) =>
        Assert.Equal(closed, Settle(In(6).Approved(month, day))[0].Of(Closed).Value);

    [Fact]
    public void An_approval_told_in_advance_counts_from_its_own_month()
    {
        var months = Settle(In(6).Approved(8, 15), In(7), In(8));
        Assert.Equal([false, false, true], months.Select(month => month.Of(Closed).Value));
    }

    [Fact]
    public void An_unknown_approval_means_not_closed_rather_than_undetermined() =>
        Assert.Equal(TruthValue.False, Settle(In(6))[0].Find("closed")!.Outcome.Value);

    [Fact]
    public void A_missing_profit_leaves_the_profits_open_but_not_the_interests()
    {
        var june = Settle(In(6).Approved(6, 22))[0];

        Assert.Equal(Ratio.Percent(75), june.Of(FusionInterest).Value);
        Assert.Equal(Ratio.Percent(25), june.Of(MinorityInterest).Value);
        Assert.Equal(["fusion-attributable-profit", "minority-attributable-profit"], june.Undetermined.Select(term => term.Term.Key));
        Assert.Equal(
            new Reason(ReasonKind.NotGiven, "1(1)", "ldts-profit", "2005-06"),
            Assert.Single(june.Of(FusionAttributableProfit).Reasons));
    }

    [Fact]
    public void Nobody_pays_anybody()
    {
        var june = Settle(In(6).Approved(6, 22).Earning(1_000m))[0];
        Assert.Empty(june.Payments);
        Assert.Empty(june.OpenPayments);
    }
}
