using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Agreements;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Flows in opposite directions: the balanced part at one rate, the excess at another.</summary>
public class NettingTests
{
    private static readonly Fact<Quantity> Minutes = Generators.SampleRules.Minutes.InRange(0);
    private static readonly Fact<Quantity> Back = Fact.Quantity("minutes-back", Minute, "1", "Minutes the other way").InRange(0);
    private static readonly Price Balanced = Usd.Of(0.02m, per: Minute);
    private static readonly Price Excess = Usd.Of(0.05m, per: Minute);

    [Theory]
    [InlineData(100, 70, "2.9", "1.4")] // 70 × 0.02 + 30 × 0.05; 70 × 0.02
    [InlineData(70, 70, "1.4", "1.4")]
    [InlineData(70, 0, "3.5", "0")] // all of it is excess
    [InlineData(0, 0, "0", "0")]
    public void The_balanced_part_at_one_rate_and_the_excess_at_another(int there, int back, string costs, string costsBack)
    {
        var month = Month(1).With(Minutes, Minute.Of(there)).With(Back, Minute.Of(back));

        Assert.Equal(costs, Number(Charged(Minutes, Back), month).ToString());
        Assert.Equal(costsBack, Number(Charged(Back, Minutes), month).ToString());
    }

    [Fact]
    public void Each_part_may_have_tiers_of_its_own()
    {
        var balanced = Tiers.Of(Boundary.InLowerTier, Tier.UpTo(Minute.Of(50), Usd.Of(0.03m, Minute)), Tier.Above(Minute.Of(50), Balanced));
        var excess = Tiers.Of(Boundary.InLowerTier, Tier.UpTo(Minute.Of(20), Excess), Tier.Above(Minute.Of(20), Usd.Of(0.04m, Minute)));
        var month = Month(1).With(Minutes, Minute.Of(100)).With(Back, Minute.Of(70));

        // 50 × 0.03 + 20 × 0.02 + 20 × 0.05 + 10 × 0.04; the 70 the other way are all balanced: 50 × 0.03 + 20 × 0.02.
        Assert.Equal(3.3m, Number(Minutes.ChargedAgainst(Back, balanced, excess), month));
        Assert.Equal(1.9m, Number(((Rule<Quantity>)Back).ChargedAgainst(Minutes, balanced, excess), month));
    }

    [Fact]
    public void A_flow_is_balanced_as_far_as_the_other_goes() =>
        Assert.Equal(70, Number(Minutes.BalancedBy(Back), Month(1).With(Minutes, Minute.Of(100)).With(Back, Minute.Of(70))));

    [Fact]
    public void Without_the_other_flow_a_charge_is_undetermined() => Assert.Equal(
        "undetermined: minutes-back was not given for 2002-01", Once(Charged(Minutes, Back), Month(1).With(Minutes, Minute.Of(1))).ToString());

    [Law]
    public void What_two_flows_cost_nets_to_the_excess_at_its_rate(MinutesSent there, MinutesSent back) =>
        Assert.Equal((there.Amount - back.Amount) * Excess.Amount, Net(there.Amount, back.Amount));

    [Law]
    public void The_net_charge_of_one_side_is_that_of_the_other_the_other_way(MinutesSent there, MinutesSent back) =>
        Assert.Equal(Net(there.Amount, back.Amount), -Net(back.Amount, there.Amount));

    [Law]
    public void At_equal_rates_a_flow_costs_what_it_costs_without_the_other(MinutesSent there, MinutesSent back) => Assert.Equal(
        there.Amount * Excess.Amount,
        Number(Minutes.ChargedAgainst(Back, balanced: Excess, excess: Excess), Month(1).With(Minutes, Minute.Of(there)).With(Back, Minute.Of(back))));

    [Fact]
    public void Rounded_the_net_charge_can_be_paid_by_either_side()
    {
        var net = (Charged(Minutes, Back) - Charged(Back, Minutes)).Rounded(Rounding.ToTheCent);
        var month = Month(1).With(Minutes, Minute.Of(10)).With(Back, Minute.Of(31));
        var settled = Of(Clause("1", Seller.Pays(Buyer, net))).Settle(month);
        var payment = Assert.Single(settled.Statements[0].Payments);

        // 21 minutes too many the other way: 21 × 0.05 = 1.05, paid by the buyer.
        Assert.Equal((Buyer, Usd.Of(1.05m)), (payment.Payer, payment.Amount));
    }

    // Of 100 minutes against −20, the balanced part would be −20, and 120 the excess: more than all.
    [Fact]
    public void A_flow_that_can_be_below_zero_is_refused_until_the_clause_says_what_becomes_of_it()
    {
        var corrected = Fact.Quantity("corrected", Minute, "1", "Minutes, less corrections");

        Assert.Equal([AgreementFaultKind.CreditLost], FaultTests.Faults(() => Of(Clause("1", Profit.Means(Charged(Minutes, corrected))))).Select(fault => fault.Kind));
        Assert.Equal([AgreementFaultKind.CreditLost], FaultTests.Faults(() => Of(Clause("1", Profit.Means(Charged(corrected, Back))))).Select(fault => fault.Kind));
        Assert.Equal(5, Number(Charged(Minutes, corrected.NotBelowZero()), Month(1).With(Minutes, Minute.Of(100)).With(corrected, Minute.Of(-20)))); // 100 × 0.05
    }

    [Fact]
    public void In_words() => Assert.Equal(
        "((the part of minutes that minutes-back balances) × 0.02 USD/minute) + ((the part of minutes above minutes-back) × 0.05 USD/minute)",
        $"{Charged(Minutes, Back)}");

    private static Rule<Money> Charged(Rule<Quantity> flow, Rule<Quantity> opposite) => flow.ChargedAgainst(opposite, Balanced, Excess);

    private static Rational Net(Rational flow, Rational opposite) => Number(
        Charged(Minutes, Back) - Charged(Back, Minutes), Month(1).With(Minutes, Minute.Of(flow)).With(Back, Minute.Of(opposite)));

    /// <summary>Few enough that the flows are often in balance.</summary>
    public readonly record struct MinutesSent(Rational Amount) : IFigure<MinutesSent>
    {
        public static Gen<MinutesSent> Drawn => Gen.Choose(0, 300).Select(minutes => new MinutesSent(minutes));

        public static implicit operator Rational(MinutesSent drawn) => drawn.Amount;
    }
}
