using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Ranges;

/// <summary>
/// By how much rules can differ that have something in common: an amount less what a cap leaves of it, a total less the same
/// total before. Taken one by one their ranges would know nothing of each other.
/// </summary>
internal sealed class Differences(NodeRanges ranges)
{
    // How far two rules are looked into; what lies deeper is taken by its range.
    private const int Depth = 8;
    private const int Steps = 200;
    private const int Breadth = 16;

    private int _steps;

    /// <summary>The range of a sum, narrowed by what is known of each thing taken off beside the rest.</summary>
    public NumberRange? Narrowed(EquatableArray<Node> operands, NumberRange plain)
    {
        var taken = operands.OfType<Negation>().ToList();
        if (taken.Count is 0 or > Breadth || taken.Count == operands.Count)
        {
            return plain;
        }

        var whole = SumOf([.. operands.Where(operand => operand is not Negation)]);
        NumberRange? narrowed = plain;
        foreach (var one in taken)
        {
            var left = Start(whole, one.Operand);
            foreach (var other in taken.Where(other => !ReferenceEquals(other, one)))
            {
                left = left is { } so && ranges.Of(other) is NumberRange off ? so + off : null;
            }

            narrowed = left is null ? null : narrowed?.And(left);
        }

        return narrowed;
    }

    /// <summary>The range of a quotient, narrowed where the one is known to be no more, or no less, than the other.</summary>
    public NumberRange? Narrowed(Node dividend, Node divisor, NumberRange plain) =>
        ranges.Of(divisor) is NumberRange { IsNeverBelowZero: true } && Start(dividend, divisor) is { } difference
            ? plain.And(new(difference.IsNeverBelowZero ? Rational.One : null, difference.IsNeverAboveZero ? Rational.One : null))
            : plain;

    private NumberRange? Start(Node one, Node other)
    {
        _steps = Steps;
        return Between(one, other, Depth);
    }

    private NumberRange? Between(Node one, Node other, int depth)
    {
        if (ranges.Of(one) is not NumberRange left || ranges.Of(other) is not NumberRange right)
        {
            return null;
        }

        var plain = left - right;
        return one.IsTheSameAs(other) ? NumberRange.Zero
            : depth == 0 || _steps-- <= 0 ? plain
            : Common(one, other, depth - 1) is { } common ? plain.And(common) : plain;
    }

    private NumberRange? Common(Node one, Node other, int depth) => (one, other) switch
    {
        (Phrase(_, _, var meaning), _) => Between(meaning, other, depth),
        (_, Phrase(_, _, var meaning)) => Between(one, meaning, depth),
        (Negation(var left), Negation(var right)) => Between(right, left, depth),
        (Round(var left, var how), Round(var right, var alsoHow)) when how == alsoHow => SignOf(Between(left, right, depth)),
        (ToDate(var name, true), ToDate(var alsoName, false)) when name == alsoName => ranges.Present(name) as NumberRange,
        (Product(var left, var factor), Product(var right, var alsoFactor)) when factor.IsTheSameAs(alsoFactor) => Times(Between(left, right, depth), factor),
        (Product(var factor, var left), Product(var alsoFactor, var right)) when factor.IsTheSameAs(alsoFactor) => Times(Between(left, right, depth), factor),
        (_, Product(var left, var share)) when left.IsTheSameAs(one) => Rest(one, share),
        (_, Product(var share, var right)) when right.IsTheSameAs(one) => Rest(one, share),
        (Least({ Count: <= Breadth } left), Least(var right)) when left.Count == right.Count => Pairs(left, right, depth, (range, next) => range.Or(next)),
        (Greatest({ Count: <= Breadth } left), Greatest(var right)) when left.Count == right.Count => Pairs(left, right, depth, (range, next) => range.Or(next)),
        (Sum({ Count: <= Breadth } left), Sum(var right)) when left.Count == right.Count => Pairs(left, right, depth, (range, next) => range + next),
        (Least({ Count: <= Breadth } left), _) => Together(left.Select(operand => Between(operand, other, depth)), (range, next) => range.Lesser(next)),
        (_, Greatest({ Count: <= Breadth } right)) => Together(right.Select(operand => Between(one, operand, depth)), (range, next) => range.Lesser(next)),
        (_, Least({ Count: <= Breadth } right)) => Together(right.Select(operand => Between(one, operand, depth)), (range, next) => range.Greater(next)),
        (Greatest({ Count: <= Breadth } left), _) => Together(left.Select(operand => Between(operand, other, depth)), (range, next) => range.Greater(next)),
        (Sum({ Count: <= Breadth } left), _) when Without(left, other) is { } rest => ranges.Of(rest) as NumberRange,
        (_, Sum({ Count: <= Breadth } right)) when Without(right, one) is { } rest => ranges.Of(rest) is NumberRange range ? -range : null,
        (_, Choice(_, var then, var otherwise)) => Together([Between(one, then, depth), Between(one, otherwise, depth)], (range, next) => range.Or(next)),
        (Choice(_, var then, var otherwise), _) => Together([Between(then, other, depth), Between(otherwise, other, depth)], (range, next) => range.Or(next)),
        (_, TermValue(var term)) when ranges.Meaning(term) is { } meaning && meaning.Operands().Count <= Breadth => Between(one, meaning, depth),
        (TermValue(var term), _) when ranges.Meaning(term) is { } meaning && meaning.Operands().Count <= Breadth => Between(meaning, other, depth),
        _ => null,
    };

    private NumberRange? Pairs(
        EquatableArray<Node> left, EquatableArray<Node> right, int depth, Func<NumberRange, NumberRange, NumberRange> combine) =>
        Together(left.Zip(right).Select(pair => Between(pair.First, pair.Second, depth)), combine);

    private static NumberRange? Together(IEnumerable<NumberRange?> ranges, Func<NumberRange, NumberRange, NumberRange> combine) =>
        ranges.Aggregate((all, next) => all is { } so && next is { } more ? combine(so, more) : null);

    private NumberRange? Times(NumberRange? difference, Node factor) =>
        difference is { } range && ranges.Of(factor) is NumberRange times ? range * times : null;

    // What a share leaves of an amount.
    private NumberRange? Rest(Node amount, Node share) => ranges.Of(amount) is NumberRange whole && ranges.Of(share) is NumberRange part
        ? whole * (new NumberRange(Rational.One, Rational.One) - part)
        : null;

    // Rounding alike never turns two numbers round.
    private static NumberRange? SignOf(NumberRange? difference) => difference is { } range
        ? new(range.IsNeverBelowZero ? Rational.Zero : null, range.IsNeverAboveZero ? Rational.Zero : null)
        : null;

    private static Node? Without(EquatableArray<Node> operands, Node one)
    {
        for (var index = 0; index < operands.Count; index++)
        {
            if (operands.Count > 1 && operands[index].IsTheSameAs(one))
            {
                return SumOf([.. operands.Where((_, place) => place != index)]);
            }
        }

        return null;
    }

    private static Node SumOf(EquatableArray<Node> operands) => operands.Count == 1 ? operands[0] : new Sum(operands);
}
