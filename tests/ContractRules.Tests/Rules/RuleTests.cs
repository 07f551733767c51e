using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;

namespace ContractRules.Tests.Rules;

/// <summary>A rule is a value: equal to another that is the same expression.</summary>
public class RuleTests
{
    [Fact]
    public void The_same_expression_written_twice_is_the_same_rule()
    {
        Assert.Equal(Minutes * MinutePrice, Minutes * MinutePrice);
        Assert.Equal((Minutes * MinutePrice).GetHashCode(), (Minutes * MinutePrice).GetHashCode());
        Assert.True((Sales - Costs).Equals((object)(Sales - Costs)));
    }

    [Fact]
    public void Another_expression_is_another_rule()
    {
        Assert.NotEqual(Sales + Costs, Costs + Sales);
        Assert.False(Sales.Equals(null));
        Assert.False(Sales.Equals("sales"));
    }

    [Fact]
    public void A_node_gets_a_typed_face()
    {
        Assert.Equal(Sales, Rule<Money>.Of(Sales.Node));
        Assert.Throws<ArgumentNullException>(() => Rule<Money>.Of(null!));
    }

    [Fact]
    public void A_rule_says_itself_in_words() => Assert.Equal("minutes × price", (Minutes * MinutePrice).ToString());
}
