using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Coverage.Refuting.Way;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage.Refuting;

/// <summary>What follows from a condition that itself only follows from others.</summary>
public sealed class StepByStepTests
{
    private static readonly Rule<bool> Certain = Sure >= Usd(0);
    private static readonly Rule<bool> CertainToo = Sure + Usd(1) >= Usd(0);
    private static readonly Term<LocalDate> Day = Term.Date("day", "The day");
    private static readonly Term<bool> Always = Term.Truth("always", "What always holds");

    [Fact]
    public void What_is_left_of_either_bounds_a_number() => Assert.Equal(Holds, Past((X >= Usd(5) | Q) & !Q, X > Usd(4)));

    // The last follows from the one before it, and so on to the first: forty steps, of which each second one is told before the one that it needs.
    [Fact]
    public void It_follows_in_however_many_steps()
    {
        Rule<bool>[] truths = [.. Enumerable.Range(0, 41).Select(number => (Rule<bool>)Fact.Truth($"truth-{number}", "1", "Whether it is so"))];
        var steps = truths.Zip(truths.Skip(1)).Select(step => !step.First | step.Second).Chunk(2).SelectMany(two => two.Reverse()).Append(truths[0]).Aggregate((all, one) => all & one);

        Assert.Equal(Holds, After(Is(truths[^1])));
        Assert.Equal(Either, After(Is(R)));

        string After(Rule<bool> asked) => LeftOnItsWays(asked, Of(Clause("1", Term.Money("fee", "Fee", Currency.Usd).Means(Usd(3).ProvidedThat(asked).ProvidedThat(steps)))));
    }

    // Nothing is known of the day, however often it is looked at.
    [Fact]
    public void What_was_not_shown_once_is_not_taken_for_shown_later() =>
        Assert.Equal(Either, Past((P | Q) & !P, Day.Prior(initial: ThePeriod.Start) <= ThePeriod.End, Day.Means(A)));

    // After the first of two that have to hold it may be unknown; once it has to hold by itself it is not, and nor is what is chosen by it.
    [Fact]
    public void What_need_not_be_known_at_first_is_once_it_has_to_hold()
    {
        Rule<bool> one = Is(R), other = Is(R), both = Rule<bool>.Of(new All([P.Node, Q.Node])), again = Rule<bool>.Of(new All([Is(P).Node, Is(Q).Node]));

        Assert.Equal(Neither, Left(one, Usd(3).ProvidedThat(P & Chosen(Is(P), Chosen(Is(P), Certain, CertainToo) | one, Certain))));
        Assert.Equal(Neither, Left(other, Usd(3).ProvidedThat(Rule<bool>.Of(new All([both.Node, Chosen(again, Chosen(Is(P), Certain, CertainToo) | other, Certain).Node])))));
    }

    // Q does not hold or is not known; where it or that X is five or more holds, it is the latter.
    [Fact]
    public void Of_either_that_holds_the_one_is_left_where_the_other_fails_or_is_not_known()
    {
        Rule<bool> more = X > Usd(4), moreToo = X > Usd(4);

        Assert.Equal(Holds, Left(more, Usd(3).ProvidedThat(Q | Chosen(Is(Q) | X >= Usd(5), more, Certain))));
        Assert.Equal(Holds, Left(moreToo, Usd(3).ProvidedThat(P | Chosen((Is(P) & Q) | X >= Usd(5), moreToo, Certain))));
    }

    [Fact]
    public void Of_several_that_can_hold_together_each_can() =>
        Assert.Equal(Either, Past(Rule<bool>.Of(new All([P.Node, Q.Node, (Sure >= Usd(1)).Node])) | R, Is(R)));

    [Fact]
    public void What_always_held_or_never_did_is_no_part_of_either()
    {
        Assert.Equal(Holds, Past(!Always.Prior(initial: true) | Q, Is(Q), Always.Means(Certain)));
        Assert.Equal(Holds, Past(Always.Prior(initial: false) | Q, Is(Q), Always.Means(!Certain)));
        Assert.Equal(Either, Past(!Always.Prior(initial: false) | Q, Is(Q), Always.Means(Certain)));
    }

    [Fact]
    public void A_day_that_is_read_in_one_way_is_that()
    {
        var asked = Basis.Decides<LocalDate>(("one", A), ("other", B)) <= C;

        Assert.Equal(Holds, Left(asked, Basis.Decides<Money>(("one", Usd(3).ProvidedThat(asked).ProvidedThat(A <= C)), ("other", Usd(4)))));
    }

    [Fact]
    public void Told_is_the_condition_that_contradicts_and_not_what_it_is_part_of()
    {
        Assert.Equal("x > 5.00 USD", Contradicted(!(X > Usd(5)), X >= Usd(6)));
        Assert.Equal("x > 5.00 USD", Contradicted(Always, X < Usd(5), Always.Means(X > Usd(5))));
        Assert.Equal("x > 5.00 USD", Contradicted(Rule<bool>.Of(new All([(X > Usd(5)).Node, P.Node])), X < Usd(5)));
        Assert.Equal("x > 5.00 USD", Contradicted(!Rule<bool>.Of(new Any([(!(X > Usd(5))).Node, P.Node])), X < Usd(5)));
    }

    // By what the way contradicts itself on which the one holds and then the other.
    private static string Contradicted(Rule<bool> passed, Rule<bool> asked, params EquatableArray<Provision> others)
    {
        var agreement = Of(Clause("1", [Term.Money("fee", "Fee", Currency.Usd).Means(Usd(3).ProvidedThat(asked).ProvidedThat(passed)), .. others]));
        return $"{Route.In(agreement.Versions[0], agreement).Single(route => ReferenceEquals(route.Branch.Rule, asked.Node) && route.Branch.Way == Holds).Contradicted}";
    }

    // A rule of its own, so that what is asked is told from what was passed.
    private static Rule<bool> Is(Rule<bool> truth) => Rule<bool>.Of(new FactValue(((FactValue)truth.Node).Fact));

    private static Rule<bool> Chosen(Rule<bool> condition, Rule<bool> then, Rule<bool> otherwise) => Rule<bool>.Of(new Choice(condition.Node, then.Node, otherwise.Node));
}
