using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Agreements.InternationalVoip.VoipClaims;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>6(14) and 6(15): no indirect loss, no more than the fees paid, but indemnity and confidentiality without limit.</summary>
public sealed class Clause6LiabilityTests
{
    [Fact]
    public void A_claim_is_met_up_to_the_fees_paid_and_its_unlimited_part_beyond_them()
    {
        // 10,000 − 4,000 indirect = 6,000, of which 1,000 have no limit; of the other 5,000 the 2,500 paid to date: 3,500.
        var months = AsAmended.SettleAll(
            Quiet(1).With(PaidToThil, 1_500m),
            Quiet(2).With(PaidToThil, 1_000m)
                .With(OnFusion.Claimed, 10_000m).With(OnFusion.OfWhichIndirect, 4_000m).With(OnFusion.OfWhichUnlimited, 1_000m));

        Assert.Equal(Usd(6_000), months[1].Of(DirectClaimAgainstFusion).Value);
        Assert.Equal(Usd(3_500), months[1].Of(LiabilityOfFusion).Value);
    }

    [Fact]
    public void The_limit_is_all_that_was_paid_or_only_what_was_a_fee()
    {
        // 900 claimed of THIL, which paid 700, of which 200 were fees.
        var facts = Quiet().With(OnThil.Claimed, 900m).With(PaidToFusion, 700m).With(FeesPaidByThil, 200m);

        Assert.Equal(Usd(700), AsAmended.SettleOne(facts).Of(LiabilityOfThil).Value);
        Assert.Equal(Usd(200), AsAmended.Under(VoipReadings.FeesPaid, "fees-only").SettleOne(facts).Of(LiabilityOfThil).Value);
        // And 900 of Fusion, which paid 800, none of it a fee.
        var other = Quiet().With(OnFusion.Claimed, 900m).With(PaidToThil, 800m);
        Assert.Equal(Usd(800), AsAmended.SettleOne(other).Of(LiabilityOfFusion).Value);
        Assert.Equal(Usd(0), AsAmended.Under(VoipReadings.FeesPaid, "fees-only").SettleOne(other).Of(LiabilityOfFusion).Value);
    }

    [Fact]
    public void A_claim_within_the_fees_paid_is_met_in_full() =>
        Assert.Equal(
            Usd(900),
            AsAmended.SettleOne(Quiet().With(PaidToFusion, 1_000m).With(OnThil.Claimed, 900m)).Of(LiabilityOfThil).Value);

    [Fact]
    public void Indirect_loss_alone_is_not_met_whatever_fees_were_paid() =>
        Assert.Equal(
            Usd(0),
            AsAmended.SettleOne(Quiet().With(OnFusion.Claimed, 700m).With(OnFusion.OfWhichIndirect, 700m)).Of(LiabilityOfFusion).Value);

    [Fact]
    public void THIL_is_not_liable_for_a_breach_that_is_Fusions()
    {
        var facts = Quiet().With(PaidToFusion, 1_000m).With(OnThil.Claimed, 900m).With(OnThil.OfWhichUnlimited, 900m);

        Assert.Equal(Usd(900), AsAmended.SettleOne(facts).Of(LiabilityOfThil).Value);
        Assert.Equal(Usd(0), AsAmended.SettleOne(facts.With(BreachIsFusions, true)).Of(LiabilityOfThil).Value);
    }

    [Fact]
    public void Without_a_claim_nobody_needs_to_know_the_fees()
    {
        var month = AsAmended.SettleOne(Quiet());

        Assert.Equal(Usd(0), month.Of(LiabilityOfFusion).Value);
        Assert.Equal(Usd(0), month.Of(LiabilityOfThil).Value);
    }

    [Fact]
    public void A_limited_claim_waits_for_the_fees_and_an_unlimited_one_does_not()
    {
        var claim = Quiet().With(OnThil.Claimed, 900m);
        var open = Assert.Single(AsAmended.SettleOne(claim).Of(LiabilityOfThil).Reasons);

        Assert.Equal((ReasonKind.NotGiven, "paid-to-fusion"), (open.Kind, open.Subject));
        Assert.Equal(Usd(900), AsAmended.SettleOne(claim.With(OnThil.OfWhichUnlimited, 900m)).Of(LiabilityOfThil).Value);
    }

    [Law]
    public bool Liability_is_the_direct_claim_or_what_the_unlimited_part_and_the_fees_come_to_if_less(Claim claim)
    {
        var direct = Math.Max(0, claim.Claimed - claim.Indirect);
        var without = Math.Min(direct, claim.Unlimited);
        var liable = AsAmended.SettleOne(Quiet()
            .With(PaidToThil, claim.Fees)
            .With(OnFusion.Claimed, claim.Claimed).With(OnFusion.OfWhichIndirect, claim.Indirect).With(OnFusion.OfWhichUnlimited, claim.Unlimited))
            .Of(LiabilityOfFusion).Value.Amount;
        return liable >= without && liable <= without + claim.Fees && liable <= direct && (liable == direct || liable == without + claim.Fees);
    }

    /// <summary>What is claimed, its indirect and its unlimited part, and the fees paid, each up to a thousand dollars.</summary>
    public sealed record Claim(decimal Claimed, decimal Indirect, decimal Unlimited, decimal Fees) : IDrawn<Claim>
    {
        public static Gen<Claim> Drawn =>
            Gen.Choose(0, 1_000_00).Select(cents => cents / 100m).Four().Select(drawn => new Claim(drawn.Item1, drawn.Item2, drawn.Item3, drawn.Item4));
    }
}
