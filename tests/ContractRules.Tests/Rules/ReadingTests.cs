using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;

namespace ContractRules.Tests.Rules;

/// <summary>A question that the text leaves open, with its options by name.</summary>
public class ReadingTests
{
    private static readonly ReadingOption Gross = new("gross", "All of it");

    [Fact]
    public void The_first_option_is_the_default()
    {
        Assert.Equal(Gross, Basis.Default);
        Assert.Equal(["gross", "net"], Basis.Options.Select(option => option.Name));
        Assert.Equal(("basis", "1", "What is the basis?", "It stands first.", "basis"),
            (Basis.Key, $"{Basis.Clause}", Basis.Question, Basis.Reason, $"{Basis}"));
    }

    [Theory]
    [InlineData("gross", true)]
    [InlineData("net", true)]
    [InlineData("Gross", false)]
    [InlineData("", false)]
    public void An_option_is_offered_by_its_name(string name, bool offered) => Assert.Equal(offered, Basis.Offers(name));

    [Fact]
    public void Fewer_than_two_options_or_two_of_one_name_leave_nothing_to_choose()
    {
        Assert.Throws<ArgumentException>(() => new Reading("basis", "1", "?", "!", Gross));
        Assert.Throws<ArgumentException>(() => new Reading("basis", "1", "?", "!", Gross, Gross with { Meaning = "Other" }));
        Assert.Throws<ArgumentException>(() => new Reading(" ", "1", "?", "!", Gross, new ReadingOption("net", "Less costs")));
    }

    [Fact]
    public void A_reading_decides_between_one_rule_for_each_option()
    {
        Assert.Equal(new Ambiguity(Basis, [Sales.Node, Profit.Node]), Basis.Decides(Sales, Profit).Node);
        Assert.Throws<ArgumentException>(() => Basis.Decides(Sales, Profit, Costs));
        Assert.Throws<ArgumentException>(() => Basis.Decides<Money>(Sales));
    }

    [Fact]
    public void Options_named_beside_their_rules_may_stand_in_any_order()
    {
        Assert.Equal(Basis.Decides(Sales, Profit), Basis.Decides(("net", Profit), ("gross", Sales)));
        Assert.Equal(Basis.Decides<Money>(Currency.Usd.Of(1), Sales), Basis.Decides<Money>(("gross", Currency.Usd.Of(1)), ("net", Sales)));
    }

    [Fact]
    public void An_option_that_is_missing_named_twice_or_not_there_is_refused_with_those_expected()
    {
        Assert.Throws<ArgumentException>(() => Basis.Decides(("gross", Sales)));
        Assert.Throws<ArgumentException>(() => Basis.Decides(("gross", Sales), ("gross", Profit)));
        var refused = Assert.Throws<ArgumentException>(() => Basis.Decides(("gross", Sales), ("nett", Profit)));
        Assert.StartsWith("Reading 'basis' has the options gross, net; found gross, nett.", refused.Message, StringComparison.Ordinal);
    }
}
