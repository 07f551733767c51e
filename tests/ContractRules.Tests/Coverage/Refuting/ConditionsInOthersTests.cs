using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Coverage.Refuting.Way;

namespace ContractRules.Tests.Coverage.Refuting;

/// <summary>What several conditions come to together inside of a choice, and whether anything of it stays unknown.</summary>
public sealed class ConditionsInOthersTests
{
    private static readonly Rule<bool> Certain = Sure >= Usd(0);

    [Fact]
    public void Of_a_choice_between_comparisons_the_one_taken_bounds_a_number()
    {
        Assert.Equal(Holds, Past(P & Chosen(P, X >= Usd(5), R), X > Usd(4)));
        Assert.Equal(Holds, Past(!P & Chosen(P, R, X >= Usd(5)), X > Usd(4)));
        Assert.Equal(Either, Past(Q & Chosen(P, X >= Usd(5), R), X > Usd(4)));
    }

    // Y is not below zero, or not known; then nothing is taken, and the whole is not known either.
    [Fact]
    public void So_it_is_where_the_condition_holds_or_is_not_known()
    {
        Assert.Equal(Holds, Past(P & Chosen(P & Y >= Usd(0), X >= Usd(5), R), X > Usd(4)));
        Assert.Equal(Either, Past(P & Chosen(P & Y >= Usd(1), X >= Usd(5), R), X > Usd(4)));

        Rule<bool> more = X > Usd(4), other = X > Usd(4);
        Assert.Equal(Holds, Left(more, Usd(3).ProvidedThat(P | Chosen(Chosen(P, R, X >= Usd(5)), more, !Certain))));
        Assert.Equal(Either, Left(other, Usd(3).ProvidedThat(P | Chosen(Chosen(Q, R, X >= Usd(5)), other, !Certain))));
    }

    [Fact]
    public void Several_that_hold_hold_together_and_one_that_fails_is_enough()
    {
        Assert.Equal(Holds, Past(P & Q & Chosen(P & Q, X >= Usd(5), R), X > Usd(4)));
        Assert.Equal(Either, Past(P & Chosen(P & Q, X >= Usd(5), R), X > Usd(4)));
        Assert.Equal(Holds, Past(!P & Chosen(P & Q, R, X >= Usd(5)), X > Usd(4)));
        Assert.Equal(Holds, Past(!P & !Q & Chosen(P | Q, R, X >= Usd(5)), X > Usd(4)));
        Assert.Equal(Either, Past(!P & Chosen(P | Q, R, X >= Usd(5)), X > Usd(4)));
        Assert.Equal(Holds, Past(P & Chosen(P | Q, X >= Usd(5), R), X > Usd(4)));
    }

    // The choice is between two that hold, so that only what is not known of its condition leads on.
    [Fact]
    public void What_settles_the_matter_leaves_nothing_unknown_whatever_the_others_are()
    {
        Assert.Equal(Neither, AfterChoosing(P & X >= Usd(5), where: !P));
        Assert.Equal(Neither, AfterChoosing(P & Q & X >= Usd(5), where: !P & !Q));
        Assert.Equal(Neither, AfterChoosing(P | X >= Usd(5), where: P));
        Assert.Equal(Neither, AfterChoosing(P & Certain, where: P));
        Assert.Equal(Neither, AfterChoosing(P | !Certain, where: !P));
    }

    [Fact]
    public void What_is_not_settled_is_not_known_while_any_of_it_is_not()
    {
        Assert.Equal(Either, AfterChoosing(P & X >= Usd(5), where: P));
        Assert.Equal(Either, AfterChoosing(P & X >= Usd(0) & Y >= Usd(0), where: P));
        Assert.Equal(Either, AfterChoosing(P | X >= Usd(5), where: !P));
        Assert.Equal(Either, Or(X >= Usd(0) & Y >= Usd(0), Is(Q)));
        Assert.Equal(Either, AfterChoosing(P, where: Q));
        Assert.Equal(Neither, AfterChoosing(P, where: P));
    }

    // 1 or nothing, which is not below zero: known where the condition is, whichever it is.
    [Fact]
    public void A_number_that_hangs_on_several_conditions_is_known_where_each_is_or_one_before_it_settles_them()
    {
        Assert.Equal(Neither, Or(OnlyIf(X.WasGiven() & X >= Usd(5)), Is(P)));
        Assert.Equal(Either, Or(OnlyIf(X >= Usd(5) & X.WasGiven()), Is(P)));
        Assert.Equal(Either, Or(OnlyIf(Y.WasGiven() & X >= Usd(5)), Is(P)));
        Assert.Equal(Neither, Or(OnlyIf(!X.WasGiven() | X >= Usd(5)), Is(P)));
        Assert.Equal(Either, Or(OnlyIf(!Y.WasGiven() | X >= Usd(5)), Is(P)));
        Assert.Equal(Either, Or(OnlyIf(X.WasGiven() | X >= Usd(5)), Is(P)));
        Assert.Equal(Neither, Or(OnlyIf(X.WasGiven() & Y.WasGiven() & X >= Y), Is(P)));
    }

    [Fact]
    public void What_never_holds_is_no_part_of_what_holds_in_either_way() =>
        Assert.Equal(Fails, Past(!P, Rule<bool>.Of(new Any([new Constant(TruthValue.False, Measure.Truth), P.Node]))));

    // Whether anything is left to ask once a choice between two certain truths was made, which only the unknown leaves open.
    private static string AfterChoosing(Rule<bool> condition, Rule<bool> where)
    {
        var asked = Is(R);
        return Left(asked, Usd(3).ProvidedThat(Chosen(condition, Certain, Sure + Usd(1) >= Usd(0)) | asked).ProvidedThat(where));
    }

    private static Rule<bool> OnlyIf(Rule<bool> condition) => Usd(1).ProvidedThat(condition) >= Usd(0);

    // A rule of its own, so that what is asked is told from what was passed.
    private static Rule<bool> Is(Rule<bool> truth) => Rule<bool>.Of(new FactValue(((FactValue)truth.Node).Fact));

    private static Rule<bool> Chosen(Rule<bool> condition, Rule<bool> then, Rule<bool> otherwise) => Rule<bool>.Of(new Choice(condition.Node, then.Node, otherwise.Node));
}
