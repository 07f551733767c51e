using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Coverage.Refuting.Way;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage.Refuting;

/// <summary>How two numbers, or two days, can stand to each other on a way that has passed other comparisons.</summary>
public sealed class OrderTests
{
    private static readonly Relation[] Relations = Enum.GetValues<Relation>();
    private static readonly bool[] Truths = [false, true];
    private static readonly Term<LocalDate> Day = Term.Date("day", "The day");
    private static readonly Term<Money> Sum = Term.Money("sum", "Sum", Currency.Usd);

    // 1 and 2, 2 and 2, 3 and 2 stand to each other in every way: what is left is what some of those come to that went the way.
    [Fact]
    public void Of_the_same_two_that_is_left_which_some_pair_comes_to()
    {
        foreach (var (passed, asked, holds, isMirrored) in Combinations())
        {
            var pairs = new (int One, int Other)[] { (1, 2), (2, 2), (3, 2) }.Where(pair => Compares(pair.One, passed, pair.Other) == holds);
            var came = pairs.Select(pair => isMirrored ? Compares(pair.Other, asked, pair.One) : Compares(pair.One, asked, pair.Other)).Distinct().ToList();
            var expected = came.Count == 2 ? Either : came[0] ? Holds : Fails;
            var way = $"{(holds ? "" : "not ")}{passed}, then {asked}{(isMirrored ? " the other way round" : "")}";

            Assert.Equal((way, expected), (way, Through(holds, Compared(X, passed, Y), isMirrored ? Compared(Y, asked, X) : Compared(X, asked, Y))));
            Assert.Equal((way, expected), (way, Through(holds, Compared(A, passed, B), isMirrored ? Compared(B, asked, A) : Compared(A, asked, B))));
        }
    }

    [Fact]
    public void Of_others_nothing_follows()
    {
        Assert.Equal(Either, Past(X > Y, X > Sure));
        Assert.Equal(Either, Past(X > Y, Sure > Y));
        Assert.Equal(Either, Past(A > B, A > C));
        Assert.Equal(Either, Past(A > B, C > B));
        Assert.Equal(Either, Past(C >= B, A <= C));
        Assert.Equal(Either, Past(B >= A, A <= C));
    }

    [Fact]
    public void A_number_or_a_day_is_itself()
    {
        Assert.Equal(Holds, Past(P, Compared(X, Relation.EqualTo, X)));
        Assert.Equal(Fails, Past(P, X < X));
        Assert.Equal(Fails, Past(P, X > X));
        Assert.Equal(Holds, Past(P, X >= X));
        Assert.Equal(Fails, Past(P, A < A));
        Assert.Equal(Holds, Past(P, A <= A));
    }

    [Theory]
    [InlineData(Relation.Above, 3, Holds)]
    [InlineData(Relation.AtLeast, 5, Holds)]
    [InlineData(Relation.Above, 5, Either)]
    [InlineData(Relation.Above, 6, Either)]
    [InlineData(Relation.Below, 5, Fails)]
    [InlineData(Relation.AtMost, 4, Fails)]
    [InlineData(Relation.AtMost, 5, Either)]
    [InlineData(Relation.EqualTo, 4, Fails)]
    [InlineData(Relation.EqualTo, 5, Either)]
    [InlineData(Relation.EqualTo, 6, Either)]
    public void What_is_at_least_five_is_above_less(Relation relation, int than, string left)
    {
        Assert.Equal(left, Past(X >= Usd(5), Compared(X, relation, Usd(than))));
        Assert.Equal(left, Past(Usd(5) <= X, Compared(X, relation, Usd(than))));
        Assert.Equal(left, Past(Compared(Usd(5), Relation.AtMost, X), Compared(X, relation, Usd(than))));
        Assert.Equal(left, Without(X < Usd(5), Compared(X, relation, Usd(than))));
        Assert.Equal(Either, Past(Y >= Usd(5), Compared(X, relation, Usd(than))));
    }

    [Theory]
    [InlineData(Relation.Below, 6, Holds)]
    [InlineData(Relation.AtMost, 5, Holds)]
    [InlineData(Relation.Below, 5, Either)]
    [InlineData(Relation.Above, 5, Fails)]
    [InlineData(Relation.AtLeast, 6, Fails)]
    [InlineData(Relation.EqualTo, 6, Fails)]
    [InlineData(Relation.EqualTo, 5, Either)]
    public void What_is_at_most_five_is_below_more(Relation relation, int than, string left)
    {
        Assert.Equal(left, Past(X <= Usd(5), Compared(X, relation, Usd(than))));
        Assert.Equal(left, Past(Usd(5) >= X, Compared(X, relation, Usd(than))));
    }

    // At least 5, and whatever else is not below zero.
    [Fact]
    public void What_is_worked_out_of_a_number_is_bounded_with_it()
    {
        var isFive = X >= Usd(5);
        Assert.Equal(Holds, Past(isFive, X + Y >= Usd(5)));
        Assert.Equal(Either, Past(isFive, X + Y > Usd(5)));
        Assert.Equal(Holds, Past(isFive, X * new Ratio(2) >= Usd(10)));
        Assert.Equal(Either, Past(isFive, X * new Ratio(2) > Usd(10)));
        Assert.Equal(Holds, Past(isFive, X.AtLeast(Y) >= Usd(5)));
        Assert.Equal(Either, Past(isFive, X.NotExceeding(Y) >= Usd(5)));
        Assert.Equal(Holds, Past(isFive, X.Rounded(Rounding.ToTheCent) >= Usd(5)));
        Assert.Equal(Holds, Past(isFive, -(Rule<Money>)X <= Usd(-5)));
        Assert.Equal(Holds, Past(isFive, X.Called($"the number {X}") >= Usd(5)));
        Assert.Equal(Holds, Past(isFive & Y >= Usd(2), X + Y >= Usd(7)));
        Assert.Equal(Either, Past(isFive & Y >= Usd(2), X + Y > Usd(7)));
        Assert.Equal(Holds, Past(isFive & X <= Usd(5), X + Usd(1) <= Usd(6)));
    }

    [Fact]
    public void Of_sixteen_the_greatest_is_no_less_than_any()
    {
        var others = Enumerable.Range(1, 15).Select(number => (Rule<Money>)Fact.Money($"x{(char)('a' + number)}", Currency.Usd, "1", "A number").InRange(0));
        Assert.Equal(Holds, Past(X >= Usd(5), Rule<Money>.Of(new Greatest([X.Node, .. others.Select(other => other.Node)])) >= Usd(5)));
    }

    [Fact]
    public void A_number_read_in_one_way_is_that()
    {
        Rule<bool> Read() => Basis.Decides<Money>(("one", X), ("other", Y)) >= Usd(5);
        var (one, other) = (Read(), Read());

        Assert.Equal(Holds, Left(one, Basis.Decides<Money>(("one", Usd(3).ProvidedThat(one).ProvidedThat(X >= Usd(5))), ("other", Usd(4)))));
        Assert.Equal(Either, Left(other, Basis.Decides<Money>(("one", Usd(4)), ("other", Usd(3).ProvidedThat(other).ProvidedThat(X >= Usd(5))))));
        Assert.Equal(Either, Past(X >= Usd(5), Read()));
    }

    [Fact]
    public void The_later_of_two_days_is_no_later_than_what_neither_is_later_than()
    {
        Assert.Equal(Holds, Past(A <= C & B <= C, Later(A, B) <= C));
        Assert.Equal(Either, Past(A <= C, Later(A, B) <= C));
        Assert.Equal(Holds, Past(C <= A & C <= B, C <= Earlier(A, B)));
        Assert.Equal(Either, Past(C <= A, C <= Earlier(A, B)));
        Assert.Equal(Holds, Past(A <= C, Earlier(A, B) <= C));
        Assert.Equal(Holds, Past(B <= C, Earlier(A, B) <= C));
        Assert.Equal(Holds, Past(C <= A, C <= Later(A, B)));
        Assert.Equal(Holds, Past(C <= B, C <= Later(A, B)));
        Assert.Equal(Either, Past(C <= A, Later(A, B) <= C));
        Assert.Equal(Holds, Past(P, Earlier(A, B) <= Later(A, C)));
    }

    [Fact]
    public void Of_sixteen_days_too()
    {
        Rule<LocalDate>[] days = [A, B, .. Enumerable.Range(1, 14).Select(number => (Rule<LocalDate>)Fact.Date($"d{(char)('a' + number)}", "1", "A day"))];
        EquatableArray<Node> nodes = [.. days.Select(day => day.Node)];
        Rule<LocalDate> latest = Rule<LocalDate>.Of(new Greatest(nodes)), earliest = Rule<LocalDate>.Of(new Least(nodes));

        Assert.Equal(Holds, Past(days.Select(day => day <= C).Aggregate((all, one) => all & one), latest <= C));
        Assert.Equal(Holds, Past(days.Select(day => C <= day).Aggregate((all, one) => all & one), C <= earliest));
        Assert.Equal(Holds, Past(A <= C, earliest <= C));
        Assert.Equal(Holds, Past(C <= A, C <= latest));
        Assert.Equal(Either, Past(A <= C, latest <= C));
    }

    [Fact]
    public void A_day_moved_back_is_no_later()
    {
        Assert.Equal(Holds, Past(A <= C, Shifted(A, 0, -1) <= C));
        Assert.Equal(Holds, Past(A <= C, Shifted(A, -1, 0) <= C));
        Assert.Equal(Holds, Past(A <= C, Shifted(A, -1, -1) <= C));
        Assert.Equal(Either, Past(A <= C, Shifted(A, 1, 0) <= C));
        Assert.Equal(Either, Past(A <= C, Shifted(A, 0, 1) <= C));
        Assert.Equal(Either, Past(A <= C, Shifted(A, 1, -1) <= C));
    }

    [Fact]
    public void A_day_in_other_words_or_by_a_term_is_the_same_day()
    {
        Assert.Equal(Holds, Past(A <= C, A.Called($"the day {A}") <= C));
        Assert.Equal(Holds, Past(C <= A, C <= A.Called($"the day {A}")));
        Assert.Equal(Holds, Past(A <= C, Day <= C, Day.Means(A)));
        Assert.Equal(Holds, Past(X >= Usd(5), Sum + Usd(1) >= Usd(1), Sum.Means(X)));
    }

    [Fact]
    public void Of_a_day_that_is_chosen_each_that_it_can_be_counts()
    {
        Assert.Equal(Holds, Past(A <= C & B <= C, Chosen(P, A, B) <= C));
        Assert.Equal(Either, Past(A <= C, Chosen(P, A, B) <= C));
        Assert.Equal(Either, Past(B <= C, Chosen(P, A, B) <= C));
        Assert.Equal(Holds, Past(P & A <= C, Chosen(P, A, B) <= C));
        Assert.Equal(Holds, Past(!P & B <= C, Chosen(P, A, B) <= C));
        Assert.Equal(Either, Past(P & B <= C, Chosen(P, A, B) <= C));
        Assert.Equal(Holds, Past(B <= C, Chosen(A <= C, A, B) <= C));
        Assert.Equal(Holds, Past(A <= C & B <= C, Basis.Decides<LocalDate>(("one", A), ("other", B)) <= C));
        Assert.Equal(Either, Past(A <= C, Basis.Decides<LocalDate>(("one", A), ("other", B)) <= C));
        Assert.Equal(Either, Past(B <= C, Basis.Decides<LocalDate>(("one", A), ("other", B)) <= C));
    }

    [Fact]
    public void A_period_ends_no_sooner_than_it_starts()
    {
        Assert.Equal(Holds, Past(P, ThePeriod.Start <= ThePeriod.End));
        Assert.Equal(Fails, Past(P, ThePeriod.Start > ThePeriod.End));
        Assert.Equal(Either, Past(P, ThePeriod.Start >= ThePeriod.End));
    }

    [Fact]
    public void From_a_day_to_no_earlier_one_there_are_no_fewer_days_than_none()
    {
        Assert.Equal(Holds, Past(A <= B, A.DaysUntil(B) >= Unit.Day.Of(0)));
        Assert.Equal(Either, Past(A <= B, B.DaysUntil(A) >= Unit.Day.Of(0)));
        Assert.Equal(Either, Past(A <= B, A.DaysUntil(B) >= Unit.Day.Of(1)));
    }

    // The day of the month before was no later than its end, and so no later than this one's.
    [Fact]
    public void What_never_is_after_the_end_of_its_period_was_not_before()
    {
        var never = Day.Means(Earlier(A, ThePeriod.End));
        Assert.Equal(Holds, Past(P, Day.Prior(initial: ThePeriod.Start) <= ThePeriod.End, never));
        Assert.Equal(Either, Past(P, Day.Prior(initial: A) <= ThePeriod.End, never));
        Assert.Equal(Either, Past(P, Day.Prior(initial: ThePeriod.Start) <= ThePeriod.End, Day.Means(A)));
        Assert.Equal(Either, Past(P, Day.Prior(initial: ThePeriod.Start) <= ThePeriod.Start, never));
        Assert.Equal(Either, Past(P, A.Prior(initial: ThePeriod.Start) <= ThePeriod.End));
        Assert.Equal(Holds, Past(P, Day.Prior(initial: ThePeriod.Start) <= ThePeriod.End, Day.Means(Chosen(P, Day.Prior(initial: ThePeriod.Start), ThePeriod.End))));
        Assert.Equal(Either, Past(P, Day.Prior(initial: ThePeriod.Start) <= ThePeriod.End, Day.Means(Chosen(P, Day.Prior(initial: ThePeriod.Start), A))));
    }

    [Fact]
    public void What_another_text_lets_be_later_can_have_been_later()
    {
        var asked = Day.Prior(initial: ThePeriod.Start) <= ThePeriod.End;
        var fee = Term.Money("fee", "Fee", Currency.Usd).Means(Usd(3).ProvidedThat(asked));
        Agreement Becoming(Rule<LocalDate> day) => Amended(
            [Clause("1", Day.Means(Earlier(A, ThePeriod.End))), Clause("2", fee)],
            new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 2, 1), Edit.Replace(Clause("1", Day.Means(day)))));

        Assert.Equal(Holds, Left(asked, Becoming(Earlier(ThePeriod.Start, A))));
        Assert.Equal(Either, Left(asked, Becoming(A)));
    }

    private static IEnumerable<(Relation Passed, Relation Asked, bool Holds, bool IsMirrored)> Combinations() =>
        from passed in Relations
        from asked in Relations
        from holds in Truths
        from isMirrored in Truths
        select (passed, asked, holds, isMirrored);

    private static bool Compares(int one, Relation relation, int other) => relation switch
    {
        Relation.Below => one < other,
        Relation.AtMost => one <= other,
        Relation.EqualTo => one == other,
        Relation.AtLeast => one >= other,
        _ => one > other,
    };

    private static string Through(bool holds, Rule<bool> passed, Rule<bool> asked) => holds ? Past(passed, asked) : Without(passed, asked);

    private static Rule<bool> Compared<T>(Rule<T> left, Relation relation, Rule<T> right)
        where T : struct => Rule<bool>.Of(new Compared(left.Node, relation, right.Node));

    private static Rule<LocalDate> Later(Rule<LocalDate> one, Rule<LocalDate> other) => one.Later(other);

    private static Rule<LocalDate> Earlier(Rule<LocalDate> one, Rule<LocalDate> other) => one.Earlier(other);

    private static Rule<LocalDate> Shifted(Rule<LocalDate> day, int months, int days) => Rule<LocalDate>.Of(new DateShift(day.Node, months, days));

    private static Rule<LocalDate> Chosen(Rule<bool> condition, Rule<LocalDate> then, Rule<LocalDate> otherwise) => then.ProvidedThat(condition, otherwise);
}
