using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Review;

/// <summary>Caps and floors that can never decide.</summary>
public sealed class LimitsThatNeverBindTests
{
    private static readonly Fact<Money> Bonus = Fact.Money("bonus", Usd, "1", "A bonus").InRange(0, 1_000);

    [Fact]
    public void A_cap_above_all_that_can_be_is_asked_about()
    {
        var found = Assert.Single(Of(QuestionKind.LimitNeverBinds, Fee.Means((Percent(10) * Bonus).NotExceeding(Usd.Of(500)))));

        Assert.StartsWith("500.00 USD never decides, whatever the facts", found.Question, StringComparison.Ordinal);
        Assert.Contains("from 0.00 USD to 100.00 USD", found.Example, StringComparison.Ordinal); // 10 % of 1,000
    }

    [Fact]
    public void So_is_one_that_is_written_as_a_choice()
    {
        Rule<Money> cap = Usd.Of(5_000);
        Assert.Single(Of(QuestionKind.LimitNeverBinds, Fee.Means(Rule<Money>.Of(new Choice(new Compared(Bonus.Node, Relation.Above, cap.Node), cap.Node, Bonus.Node)))));
    }

    [Fact]
    public void A_floor_below_all_that_can_be_is_asked_about() => Assert.Single(Of(QuestionKind.LimitNeverBinds, Fee.Means((Bonus + Usd.Of(10)).AtLeast(Usd.Of(5)))));

    [Fact]
    public void A_cap_that_can_bind_raises_nothing()
    {
        Assert.Empty(Of(QuestionKind.LimitNeverBinds, Fee.Means(Bonus.NotExceeding(Usd.Of(999)))));
        Assert.Empty(Of(QuestionKind.LimitNeverBinds, Fee.Means(Sales.ExcessOver(Usd.Of(999)).NotBelowZero())));
    }
}
