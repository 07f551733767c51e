using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;

namespace ContractRules.Tests.Review;

/// <summary>What a review takes for a cap, and what for a floor, in whichever way it is written.</summary>
public sealed class LimitTests
{
    private const string Cap = "5,000.00 USD never decides, whatever the facts: Bonus is never more. Is the cap set at the right figure?";
    private const string Floor = "Bonus never decides, whatever the facts: 5,000.00 USD is never less. Is the floor set at the right figure?";

    private static readonly Fact<Money> Bonus = Fact.Money("bonus", Usd, "1", "A bonus").InRange(0, 1_000);
    private static readonly Rule<Money> Figure = Usd.Of(5_000);

    [Fact]
    public void The_lesser_is_a_cap_and_the_greater_a_floor()
    {
        Assert.Equal(Cap, Asked(Bonus.NotExceeding(Figure)));
        Assert.Equal(Floor, Asked(Bonus.AtLeast(Figure)));
    }

    [Theory]
    [InlineData(Relation.Below, true)]
    [InlineData(Relation.AtMost, true)]
    [InlineData(Relation.Above, false)]
    [InlineData(Relation.AtLeast, false)]
    public void So_is_one_of_two_that_are_compared(Relation relation, bool takesTheLesser)
    {
        Assert.Equal(takesTheLesser ? Cap : Floor, Asked(Choosing(relation, Bonus, Figure)));
        Assert.Equal(takesTheLesser ? Floor : Cap, Asked(Choosing(relation, Figure, Bonus)));
    }

    [Fact]
    public void What_takes_something_else_or_asks_whether_they_are_equal_is_neither()
    {
        Assert.Null(Asked(Choosing(Relation.EqualTo, Bonus, Figure)));
        Assert.Null(Asked(Choosing(Relation.Below, Bonus, Usd.Of(6_000))));
        Assert.Null(Asked(Choosing(Relation.Below, Usd.Of(6_000), Figure)));
        Assert.Null(Asked(Choosing(Relation.Below, Figure, Usd.Of(6_000))));
        Assert.Null(Asked(Choosing(Relation.Below, Usd.Of(6_000), Bonus)));
    }

    // A longer list is no limit, but the best or the worst of many.
    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Of_up_to_eight(int count, bool isOne)
    {
        Node[] operands = [Bonus.Node, .. Enumerable.Range(0, count - 1).Select(more => ((Rule<Money>)Usd.Of(5_000 + more)).Node)];

        Assert.Equal(isOne, Asked(Rule<Money>.Of(new Least([.. operands]))) is not null);
        Assert.Equal(isOne, Asked(Rule<Money>.Of(new Greatest([.. operands]))) is not null);
    }

    [Fact]
    public void Of_two_that_are_always_equal_the_later_never_decides()
    {
        var seven = Term.Money("seven", "Seven", Usd);

        Assert.Equal(
            "Seven never decides, whatever the facts: 7.00 USD is never more. Is the cap set at the right figure?",
            Asked(((Rule<Money>)Usd.Of(7)).NotExceeding(seven), seven.Means(Usd.Of(7))));
    }

    [Fact]
    public void Nor_does_one_that_stands_there_twice() =>
        Assert.Equal("Bonus never decides, whatever the facts: Bonus is never more. Is the cap set at the right figure?", Asked(Bonus.NotExceeding(Bonus)));

    [Fact]
    public void Of_several_the_one_because_of_which_it_never_decides_is_told() => Assert.Equal(
        Cap, Asked(Rule<Money>.Of(new Least([Sales.Node, Bonus.Node, Figure.Node]))));

    [Fact]
    public void What_a_device_limits_by_zero_is_its_own_arithmetic() => Assert.Null(Asked((Bonus + Sales).NotBelowZero()));

    // Bonus below the figure: the one, else the other, whichever they are.
    private static Rule<Money> Choosing(Relation relation, Rule<Money> then, Rule<Money> otherwise) =>
        Rule<Money>.Of(new Choice(new Compared(Bonus.Node, relation, Figure.Node), then.Node, otherwise.Node));

    private static string? Asked(Rule<Money> rule, params Definition[] definitions) =>
        Of(QuestionKind.LimitNeverBinds, [.. definitions, Fee.Means(rule)]).SingleOrDefault()?.Question;
}
