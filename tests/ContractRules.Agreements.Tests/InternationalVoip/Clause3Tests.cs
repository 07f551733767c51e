using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

public sealed class Clause3Tests
{
    [Fact]
    public void Below_the_cap_THIL_invests_and_holds_40_percent()
    {
        // 40 % of 500,000 = 200,000; Fusion holds 60 % and invests 300,000.
        var month = AsSigned.SettleOne(Quiet().With(UpfrontCosts, 500_000));

        Assert.Equal(Usd(200_000), month.Of(ThilInvestment).Value);
        Assert.Equal(Usd(300_000), month.Of(FusionInvestment).Value);
        Assert.Equal(Percent(40), month.Of(ThilShare).Value);
        Assert.Equal(Percent(60), month.Of(FusionShare).Value);
    }

    [Fact]
    public void At_the_cap_exactly_the_share_still_stands()
    {
        // 40 % of 750,000 = 300,000, no more than the cap.
        var month = AsSigned.SettleOne(Quiet().With(UpfrontCosts, 750_000));

        Assert.Equal(Usd(300_000), month.Of(ThilInvestment).Value);
        Assert.Equal(Percent(40), month.Of(ThilShare).Value);
    }

    [Fact]
    public void Beyond_the_cap_the_share_is_what_the_cap_is_of_the_cost()
    {
        // 40 % of 800,000 = 320,000 > 300,000, so 300,000 ÷ 800,000 = 3/8.
        var month = AsSigned.SettleOne(Quiet().With(UpfrontCosts, 800_000));

        Assert.Equal(Usd(300_000), month.Of(ThilInvestment).Value);
        Assert.Equal(Fraction(3, 8), month.Of(ThilShare).Value);
        Assert.Equal(Fraction(5, 8), month.Of(FusionShare).Value);
    }

    [Fact]
    public void An_elected_share_of_50_percent_meets_the_same_cap()
    {
        // 50 % of 700,000 = 350,000 > 300,000, so 300,000 ÷ 700,000 = 3/7.
        var month = AsSigned.SettleOne(Quiet().With(UpfrontCosts, 700_000).With(ThilElectsIncrease, true));

        Assert.Equal(Percent(50), month.Of(ElectedShare).Value);
        Assert.Equal(Fraction(3, 7), month.Of(ThilShare).Value);
    }

    [Fact]
    public void A_higher_cap_that_THIL_agreed_replaces_the_stated_one()
    {
        // 40 % of 900,000 = 360,000, within 400,000.
        var month = AsSigned.SettleOne(Quiet().With(UpfrontCosts, 900_000).With(ThilConsentedCap, 400_000));

        Assert.Equal(Usd(360_000), month.Of(ThilInvestment).Value);
        Assert.Equal(Percent(40), month.Of(ThilShare).Value);
    }

    [Fact]
    public void An_election_holds_in_the_months_that_follow()
    {
        var months = AsSigned.SettleAll(Quiet(1).With(ThilElectsIncrease, true), Quiet(2));

        Assert.Equal(Percent(50), months[1].Of(ElectedShare).Value);
    }
}
