using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>What the parties agreed takes the place of what the contract states.</summary>
public class AgreedTests
{
    private static readonly Fact<Price> Standing = MinutePrice.Standing();
    private static readonly Rule<Price> Rate = Agreed.AsAgreed(Standing, otherwise: Usd.Of(0.19m, per: Minute));

    [Fact]
    public void The_stated_constant_holds_until_another_is_agreed_and_then_that_one_stands()
    {
        var months = new[] { Month(1), Month(2).With(Standing, Usd.Of(0.17m, Minute)), Month(3), Month(4).With(Standing, Usd.Of(0.21m, Minute)) };

        Assert.Equal(["0.19", "0.17", "0.17", "0.21"], Course(Rate, months).Select(outcome => outcome.ToString()));
    }

    [Fact]
    public void Nothing_at_all_can_be_agreed_too() => Assert.Equal(0, Number(Rate, Month(1).With(Standing, Usd.Of(0, Minute))));

    [Fact]
    public void The_stated_constant_stands_in_the_rule_where_an_amendment_finds_it() => Assert.Contains(
        new Constant(new NumberValue(0.19m), Measure.Of(Usd, Minute)), Rate.Node.SelfAndDescendants());
}
