using static ContractRules.Agreements.InternationalVoip.VoipClaims;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>From when an election counts, and dilution; and which share THIL has while it has not paid.</summary>
public sealed class Clause3ReadingsTests
{
    [Fact]
    public void An_election_is_for_good()
    {
        // 50 % of 1,000 in September; that it is said to be no more in October gives nothing back.
        var months = AsSigned.SettleAll(
            Quiet(1).With(UpfrontCosts, 1_000m).With(ThilElectsIncrease, true), Quiet(2).With(ThilElectsIncrease, false));

        Assert.Equal([Usd(500), Usd(0)], months.Select(month => month.Of(ThilContribution).Value));
        Assert.Equal(Percent(50), months[1].Of(ThilShare).Value);
    }

    [Fact]
    public void The_day_of_the_election_is_enough()
    {
        // 40 % of 1,000 in September, and in October 10 % more.
        var months = AsSigned.SettleAll(Quiet(1).With(UpfrontCosts, 1_000m).With(IncreaseElectionDate, Day(2002, 10, 15)), Quiet(2));

        Assert.Equal([Usd(400), Usd(100)], months.Select(month => month.Of(ThilContribution).Value));
    }

    // Elected in September, when 1,000 of costs arise. THIL pays 400 then and 100 in October, which is 50 %; nothing in November.
    [Theory]
    [InlineData("same-month", "0.5 0.5 0.5", "500 0 0")]
    [InlineData("next-month", "0.4 0.5 0.5", "400 100 0")]
    [InlineData("once-caught-up", "0.4 0.5 0.5", "400 100 0")]
    public void An_election_counts_from_its_month_the_next_or_once_THIL_has_caught_up(string option, string shares, string contributions)
    {
        var months = AsSigned.Under(ElectionEffective, option).SettleAll(
            Quiet(1).With(UpfrontCosts, 1_000m).With(ThilElectsIncrease, true).With(PaidToFusion, 400m),
            Quiet(2).With(PaidToFusion, 100m),
            Quiet(3).With(PaidToFusion, 0m));

        Assert.Equal(shares, string.Join(' ', months.Select(month => month.Of(ThilShare).Value.Value)));
        Assert.Equal(contributions, string.Join(' ', months.Select(month => month.Of(ThilContribution).Value.Amount)));
    }

    [Fact]
    public void Without_catching_up_the_larger_share_waits()
    {
        // 400 are paid as due, but 100 more are asked by 50 %.
        var months = AsSigned.Under(ElectionEffective, "once-caught-up").SettleAll(
            Quiet(1).With(UpfrontCosts, 1_000m).With(ThilElectsIncrease, true), Quiet(2), Quiet(3).With(PaidToFusion, 99m), Quiet(4).With(PaidToFusion, 1m));

        Assert.Equal("0.4 0.4 0.4 0.5", string.Join(' ', months.Select(month => month.Of(ThilShare).Value.Value)));
    }

    // September: cost 700,000, of which 40 % are 280,000, and a profit of 100,000: 40,000. October: 100,000 more, so that the cap of
    // 300,000 is 3/8 of 800,000, and a profit of 100,000: 37,500; or still 40,000; or 3/8 of 200,000, less 40,000. November: 37,500.
    [Theory]
    [InlineData("month-of-cost", 37_500)]
    [InlineData("next-month", 40_000)]
    [InlineData("from-the-start", 35_000)]
    public void Dilution_counts_from_the_month_of_the_cost_the_next_or_for_all_profits_so_far(string option, int october)
    {
        var months = AsSigned.Under(Dilution, option).SettleAll(
            Quiet(1).With(UpfrontCosts, 700_000m).With(GrossRevenue, 100_000m),
            Quiet(2).With(UpfrontCosts, 100_000m).With(GrossRevenue, 100_000m),
            Quiet(3).With(GrossRevenue, 100_000m));

        Assert.Equal([Usd(40_000), Usd(october), Usd(37_500)], months.Select(month => month.Of(ThilProfitShare).Value));
    }

    [Fact]
    public void While_THIL_has_not_paid_its_share_is_as_stated_or_as_paid()
    {
        // 100 of 1,000 are paid, then 300 more: 10 % and 40 % of profits of 1,000; the contribution that nothing is told of counts as paid.
        var months = new[]
        {
            Quiet(1).With(UpfrontCosts, 1_000m).With(GrossRevenue, 1_000m).With(PaidToFusion, 100m),
            Quiet(2).With(GrossRevenue, 1_000m).With(PaidToFusion, 300m),
            Quiet(3).With(GrossRevenue, 1_000m).With(UpfrontCosts, 1_000m),
        };

        Assert.Equal([Usd(400), Usd(400), Usd(400)], AsSigned.SettleAll(months).Select(month => month.Of(ThilProfitShare).Value));
        Assert.Equal(
            [Usd(100), Usd(400), Usd(400)], AsSigned.Under(SharesUnpaid, "as-paid").SettleAll(months).Select(month => month.Of(ThilProfitShare).Value));
    }

    [Fact]
    public void As_long_as_nothing_is_to_be_paid_the_share_as_paid_is_as_stated() => // 40 % of 1,000
        Assert.Equal(Usd(400), AsSigned.Under(SharesUnpaid, "as-paid").SettleOne(Quiet().With(GrossRevenue, 1_000m)).Of(ThilProfitShare).Value);
}
