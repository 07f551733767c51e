using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Coverage.Refuting.Way;

namespace ContractRules.Tests.Coverage.Refuting;

/// <summary>What follows from the conditions passed on a way for the one that is asked there.</summary>
public sealed class SuppositionTests
{
    private static readonly Term<bool> Both = Term.Truth("both", "Both");
    private static readonly Term<Money> Sum = Term.Money("sum", "Sum", Currency.Usd);

    [Fact]
    public void What_holds_of_both_holds_of_each()
    {
        Assert.Equal(Holds, Past(P & Q, Is(P)));
        Assert.Equal(Holds, Past(P & Q, Is(Q)));
        Assert.Equal(Either, Past(P & Q, Is(R)));
        Assert.Equal(Fails, Without(P | Q, Is(P)));
        Assert.Equal(Fails, Without(P | Q, Is(Q)));
    }

    [Fact]
    public void Of_either_the_other_is_left()
    {
        Assert.Equal(Either, Past(P | Q, Is(Q)));
        Assert.Equal(Holds, Past((P | Q) & !P, Is(Q)));
        Assert.Equal(Holds, Past((P | Q) & !Q, Is(P)));
        Assert.Equal(Holds, Past((P | Q | R) & !P & !Q, Is(R)));
        Assert.Equal(Either, Past((P | Q | R) & !P, Is(R)));
        Assert.Equal(Either, Without(P & Q, Is(Q)));
        Assert.Equal(Fails, Past(!(P & Q) & P, Is(Q)));
        Assert.Equal(Holds, Past((P & (Q | R)) & !Q, Is(R)));
        Assert.Equal(Fails, Past(!(P & (Q | R)) & P, Is(R)));
        Assert.Equal(Holds, Past((P | Q) & (!P | R) & !Q, Is(R)));
    }

    [Fact]
    public void What_is_put_together_comes_to_what_its_parts_do()
    {
        Assert.Equal(Holds, Past(P & Q, Q & P));
        Assert.Equal(Fails, Past(!P, P & Q));
        Assert.Equal(Fails, Past(!Q, P & Q));
        Assert.Equal(Either, Past(P, P & Q));
        Assert.Equal(Holds, Past(P, P | Q));
        Assert.Equal(Holds, Past(Q, P | Q));
        Assert.Equal(Either, Past(!P, P | Q));
        Assert.Equal(Fails, Past(!P & !Q, P | Q));
        Assert.Equal(Fails, Past(P & !Q, (P & Q) | (Q & R)));
        Assert.Equal(Either, Past(P & !R, (P & Q) | (Q & R)));
        Assert.Equal(Holds, Past(P & R, (P | Q) & (Q | R)));
    }

    [Fact]
    public void Other_words_and_a_term_say_the_same()
    {
        Assert.Equal(Holds, Past((P & Q).Called($"{P} and {Q}"), Is(Q)));
        Assert.Equal(Holds, Past(P, P.Called($"the truth {P}") | Q));
        Assert.Equal(Holds, Past(Both, Is(Q), Both.Means(P & Q)));
        Assert.Equal(Holds, Past(P & Q, Is(Both), Both.Means(P & Q)));
        Assert.Equal(Fails, Past(!P, Is(Both), Both.Means(P & Q)));
        Assert.Equal(Either, Past(P, Is(Both), Both.Means(P & Q)));
        Assert.Equal(Fails, Past(!(Rule<bool>)Both & P, Is(Q), Both.Means(P & Q)));
    }

    [Fact]
    public void Of_a_condition_that_is_chosen_the_one_taken_counts()
    {
        Assert.Equal(Holds, Past(P & Chosen(P, Q, R), Is(Q)));
        Assert.Equal(Holds, Past(!P & Chosen(P, Q, R), Is(R)));
        Assert.Equal(Either, Past(P & Chosen(P, Q, R), Is(R)));
        Assert.Equal(Either, Past(Chosen(P, Q, R), Is(Q)));
        Assert.Equal(Fails, Past(P & !Chosen(P, Q, R), Is(Q)));
        Assert.Equal(Holds, Past(P & Q, Chosen(P, Q, R) & Q));
        Assert.Equal(Fails, Past(P & !Q, Chosen(P, Q, R) & R));
        Assert.Equal(Either, Past(!P & R, Chosen(P, Q, R) & Q));
        Assert.Equal(Holds, Past(Q & R, Chosen(P, Q, R) & Q));
        Assert.Equal(Fails, Past(!Q & !R, Chosen(P, Q, R) & P));
    }

    [Fact]
    public void A_condition_that_is_read_in_one_way_is_that()
    {
        Rule<bool> Read() => Basis.Decides<bool>(("one", P), ("other", Q));
        var (one, other) = (Is(P), Is(P));

        Assert.Equal(Holds, Left(one, Basis.Decides<Money>(("one", Usd(3).ProvidedThat(one).ProvidedThat(Read())), ("other", Usd(4)))));
        Assert.Equal(Either, Left(other, Basis.Decides<Money>(("one", Usd(4)), ("other", Usd(3).ProvidedThat(other).ProvidedThat(Read())))));
        Assert.Equal(Either, Past(Read(), Is(P)));
        Assert.Equal(Holds, Past(P & Q, Read() & P));
        Assert.Equal(Fails, Past(!P & !Q, Read() & R));
        Assert.Equal(Either, Past(P, Read() & P));
    }

    [Fact]
    public void A_condition_that_always_holds_says_nothing_of_others()
    {
        Assert.Equal(Either, Past(Rule<bool>.Of(Constant(true)), Is(P)));
        Assert.Equal(Holds, Past(P, Rule<bool>.Of(new Any([Constant(false), P.Node]))));
        Assert.Equal(Fails, Past(!P, Rule<bool>.Of(new All([Constant(true), P.Node]))));
        Assert.Equal(Either, Past(Q, Rule<bool>.Of(new All([Constant(true), P.Node]))));
    }

    // What is not below zero is passed in vain only where nobody knows it.
    [Fact]
    public void What_is_asked_for_the_case_that_something_is_not_known_is_not_where_it_always_is()
    {
        Assert.Equal(Either, Or(X >= Usd(0), Is(P)));
        Assert.Equal(Neither, Or(Sure >= Usd(0), Is(P)));
        Assert.Equal(Neither, Or(Rule<bool>.Of(Constant(true)), Is(P)));
        Assert.Equal(Either, Or(Sure >= Usd(1), Is(P)));
        Assert.Equal(Neither, Or(X.WasGiven() | !X.WasGiven(), Is(P)));
        Assert.Equal(Neither, Or(Sure + Sure >= Usd(0), Is(P)));
        Assert.Equal(Either, Or(Sure + X >= Usd(0), Is(P)));
        Assert.Equal(Either, Or(X + Sure >= Usd(0), Is(P)));
        Assert.Equal(Neither, Or(Sure * new Ratio(2) >= Usd(0), Is(P)));
        Assert.Equal(Neither, Or(Sure.NotExceeding(Usd(4)) >= Usd(0), Is(P)));
        Assert.Equal(Neither, Or(Sure.Called($"the number {Sure}") >= Usd(0), Is(P)));
        Assert.Equal(Neither, Or(!(Sure < Usd(0)), Is(P)));
        Assert.Equal(Neither, Or(ThePeriod.Start <= ThePeriod.End, Is(P)));
        Assert.Equal(Neither, Or(Sum >= Usd(0), Is(P), Sum.Means(Sure + Usd(1))));
        Assert.Equal(Either, Or(Sum >= Usd(0), Is(P), Sum.Means(X + Usd(1))));
        Assert.Equal(Either, Or((Sure / Usd(2)) >= new Ratio(0), Is(P)));
    }

    [Fact]
    public void What_was_passed_before_counts_inside_of_another_condition()
    {
        var (p, q) = (Is(P), Is(Q));
        Assert.Equal(Neither, Left(p, Usd(3).ProvidedThat(X >= Usd(0) | p).ProvidedThat(X.WasGiven())));
        Assert.Equal(Fails, Left(q, Usd(3).ProvidedThat((P & Q) | q).ProvidedThat(P)));
    }

    // Either it was not given, or it is known and not below zero.
    [Fact]
    public void What_is_known_where_it_was_given_is_known_after_it_was_asked_whether()
    {
        Assert.Equal(Neither, Or(!X.WasGiven() | X >= Usd(0), Is(P)));
        Assert.Equal(Either, Or(!Y.WasGiven() | X >= Usd(0), Is(P)));
        Assert.Equal(Neither, Or(!(X.WasGiven() & X < Usd(0)), Is(P)));
        Assert.Equal(Either, Or(!(X.WasGiven() & Y < Usd(0)), Is(P)));
    }

    [Fact]
    public void What_was_passed_on_both_ways_of_another_condition_is_not_asked_again()
    {
        Assert.Equal(Holds, And(P, Is(P)));
        Assert.Equal(Fails, Or(P, Is(P)));
        Assert.Equal(Fails, And(P, !P & Q));
        Assert.Equal(Holds, Or(P, !P | Q));
        Assert.Equal(Either, And(P, Is(Q)));
        Assert.Equal(Either, Or(P, Is(Q)));
        Assert.Equal(Either, Or(P & Q, Is(Q)));
        Assert.Equal(Either, And(P | Q, Is(Q)));
    }

    [Fact]
    public void A_term_that_is_assumed_means_nothing_else()
    {
        var asked = Is(Q);
        var fee = Term.Money("fee", "Fee", Currency.Usd).Means(Usd(3).ProvidedThat(asked).ProvidedThat(Both));
        var agreement = SmallAgreement.Of(SmallAgreement.Clause("1", fee, Both.Means(P & Q)));

        Assert.Equal(Holds, Left(asked, agreement));
        Assert.Equal(Either, Left(asked, agreement.Assuming(Both, true)));
    }

    // A rule of its own, so that what is asked is told from what was passed.
    private static Rule<bool> Is(Rule<bool> truth) => Rule<bool>.Of(truth.Node switch
    {
        FactValue(var fact) => new FactValue(fact),
        TermValue(var term) => new TermValue(term),
        var other => other,
    });

    private static Constant Constant(bool holds) => new(TruthValue.Of(holds), Measure.Truth);

    private static Rule<bool> Chosen(Rule<bool> condition, Rule<bool> then, Rule<bool> otherwise) => Rule<bool>.Of(new Choice(condition.Node, then.Node, otherwise.Node));
}
