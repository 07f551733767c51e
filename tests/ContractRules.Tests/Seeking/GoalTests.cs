using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Seeking;

/// <summary>What meets a goal: at least what is reached, at most what is fallen to, a truth itself.</summary>
public sealed class GoalTests
{
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<LocalDate> Due = Term.Date("due", "Day on which it is due");
    private static readonly Term<bool> Holds = Term.Truth("holds", "Whether it holds");

    [Law]
    public bool A_number_meets_what_it_is_to_reach_from_it_on_and_what_it_is_to_fall_to_up_to_it(Rational asked, Rational found) =>
        Goal.Reaches(Fee, Usd.Of(asked)).IsMetBy(new NumberValue(found)) == (found >= asked)
        && Goal.FallsTo(Fee, Usd.Of(asked)).IsMetBy(new NumberValue(found)) == (found <= asked)
        && Goal.Reaches(Fee, Usd.Of(asked)).IsMetBy(new NumberValue(asked)) && Goal.FallsTo(Fee, Usd.Of(asked)).IsMetBy(new NumberValue(asked));

    [Theory]
    [InlineData(-1, false, true)]
    [InlineData(0, true, true)]
    [InlineData(1, true, false)]
    public void So_does_a_day(int later, bool isReached, bool isFallenTo)
    {
        var found = new DateValue(Dated.PlusDays(later));
        Assert.Equal((isReached, isFallenTo), (Goal.Reaches(Due, Dated).IsMetBy(found), Goal.FallsTo(Due, Dated).IsMetBy(found)));
    }

    [Fact]
    public void A_truth_is_met_by_itself_alone()
    {
        Assert.True(Goal.Reaches(Holds, false).IsMetBy(TruthValue.False));
        Assert.False(Goal.Reaches(Holds, false).IsMetBy(TruthValue.True));
        Assert.False(Goal.Reaches(Holds, false).IsMetBy(new NumberValue(0)));
    }

    [Fact]
    public void What_a_term_cannot_come_to_is_no_goal_of_it()
    {
        Assert.Throws<ArgumentException>("value", () => Goal.Reaches(Fee.Declaration, TruthValue.True));
        Assert.Throws<ArgumentException>("value", () => Goal.FallsTo(Fee.Declaration, new DateValue(Dated)));
        Assert.Throws<ArgumentException>("value", () => Goal.FallsTo(Holds.Declaration, TruthValue.False));
        Assert.Throws<ArgumentException>("value", () => Goal.FallsTo(Fee, Inr.Of(1)));
    }

    [Fact]
    public void A_goal_reads_as_it_is_set()
    {
        Assert.Equal("fee reaches 100.00 USD", Goal.Reaches(Fee, Usd.Of(100)).ToString());
        Assert.Equal("fee falls to 100.00 USD in 2002-02", Goal.FallsTo(Fee, Usd.Of(100)).In(Month(2).Period).ToString());
    }
}
