using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Ranges.FewNumbers;

namespace ContractRules.Tests.Ranges;

/// <summary>What a condition says of the amount that applies where it holds, or where it does not.</summary>
public sealed class AssumptionsTests
{
    private static readonly Fact<bool> Closed = Fact.Truth("closed", "1", "Whether it is closed");

    /// <summary>What applies: an amount that the condition compares, or the difference of both.</summary>
    public enum Subject
    {
        Left,
        Right,
        LeftLessRight,
        RightLessLeft,
    }

    /// <summary>How it applies.</summary>
    public enum Form
    {
        AsItIs,
        Doubled,
        Halved,
        TurnedRound,
        RoundedDown,
        AtMostTwo,
        AtLeastMinusTwo,
        Called,
    }

    /// <summary>How the comparison stands in the condition.</summary>
    public enum Standing
    {
        Alone,
        Denied,
        InWords,
        WithAnother,
        OrAnother,
    }

    // By brute force: the numbers that it makes of all pairs for which the comparison comes out so, and nothing where it does not apply.
    [Law(MaxTest = 10 * LawAttribute.Draws)]
    public void What_applies_lies_where_the_condition_leaves_it(FewNumbers one, FewNumbers other, Relation relation, Standing standing, Subject subject, Form form)
    {
        var (left, right) = (one.Among("left"), other.Among("right"));
        var pairs = one.Numbers.SelectMany(_ => other.Numbers, (a, b) => (Left: a, Right: b)).ToList();
        var comparison = Compared(left, relation, right);
        var condition = standing switch
        {
            Standing.Denied => relation == Relation.EqualTo ? !!comparison : !Compared(left, Contrary(relation), right),
            Standing.InWords => comparison.Called($"{left} stands to {right}"),
            Standing.WithAnother => comparison & Closed,
            Standing.OrAnother => Closed | comparison,
            _ => comparison,
        };
        var (holds, fails) = (pairs.Where(pair => Stands(pair, relation)).ToList(), pairs.Where(pair => !Stands(pair, relation)).ToList());
        var whereItHolds = standing == Standing.OrAnother ? pairs : holds.Count == 0 ? [] : pairs.Where(pair => Stands(pair, Closure(relation))).ToList();
        var whereItFails = standing == Standing.WithAnother ? pairs : fails.Count == 0 ? [] : pairs.Where(pair => relation == Relation.EqualTo || !Stands(pair, Open(relation))).ToList();

        Assert.Equal(
            Hull(whereItHolds.Select(Made).Concat(standing == Standing.WithAnother || fails.Count > 0 ? [Rational.Zero] : [])),
            RangeOf(Applying().ProvidedThat(condition)));
        Assert.Equal(
            Hull(whereItFails.Select(Made).Concat(standing == Standing.OrAnother || holds.Count > 0 ? [Rational.Zero] : [])),
            RangeOf(Applying().Unless(condition)));

        Rational Made((int Left, int Right) pair)
        {
            Rational number = subject switch
            {
                Subject.Left => pair.Left,
                Subject.Right => pair.Right,
                Subject.LeftLessRight => pair.Left - pair.Right,
                _ => pair.Right - pair.Left,
            };
            return form switch
            {
                Form.Doubled => number * 2,
                Form.Halved => number / 2,
                Form.TurnedRound => -number,
                Form.AtMostTwo => Rational.Min(number, 2),
                Form.AtLeastMinusTwo => Rational.Max(number, -2),
                _ => number,
            };
        }

        Rule<Ratio> Applying()
        {
            var number = subject switch
            {
                Subject.Left => left,
                Subject.Right => right,
                Subject.LeftLessRight => left - right,
                _ => right - left,
            };
            return form switch
            {
                Form.Doubled => number * 2,
                Form.Halved => number / 2,
                Form.TurnedRound => -number,
                Form.RoundedDown => number.Rounded(new Rounding(0, RoundingMode.Down)),
                Form.AtMostTwo => number.NotExceeding(new Ratio(2)),
                Form.AtLeastMinusTwo => number.AtLeast(new Ratio(-2)),
                Form.Called => number.Called($"what is left of {left}"),
                _ => number,
            };
        }
    }

    private static Rule<bool> Compared(Rule<Ratio> left, Relation relation, Rule<Ratio> right) => relation switch
    {
        Relation.Below => left < right,
        Relation.AtMost => left <= right,
        Relation.EqualTo => left.IsEqualTo(right),
        Relation.AtLeast => left >= right,
        _ => left > right,
    };

    private static bool Stands((int Left, int Right) pair, Relation relation) => relation switch
    {
        Relation.Below => pair.Left < pair.Right,
        Relation.AtMost => pair.Left <= pair.Right,
        Relation.EqualTo => pair.Left == pair.Right,
        Relation.AtLeast => pair.Left >= pair.Right,
        _ => pair.Left > pair.Right,
    };

    // A bound that is only come close to is told as one that is reached.
    private static Relation Closure(Relation relation) => relation switch
    {
        Relation.Below => Relation.AtMost,
        Relation.Above => Relation.AtLeast,
        _ => relation,
    };

    private static Relation Contrary(Relation relation) => relation switch
    {
        Relation.Below => Relation.AtLeast,
        Relation.AtMost => Relation.Above,
        Relation.AtLeast => Relation.Below,
        _ => Relation.AtMost,
    };

    private static Relation Open(Relation relation) => relation switch
    {
        Relation.AtMost => Relation.Below,
        Relation.AtLeast => Relation.Above,
        _ => relation,
    };

    private static NumberRange Hull(IEnumerable<Rational> numbers) => new(numbers.Min(), numbers.Max());
}
