using System.Numerics;
using ContractRules.Plans.Steps;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>What is compared, and what is taken of several.</summary>
internal sealed partial class Numbers
{
    /// <summary>The least or the greatest of figures.</summary>
    public Figure Extreme(IReadOnlyList<Figure> figures, bool isGreatest)
    {
        var divisors = figures.Where(figure => !IsZero(figure)).Select(figure => figure.Divisor).Distinct().ToList();
        if (divisors.Count > 1)
        {
            return figures.Aggregate((one, other) => Choice(Compared(one, isGreatest ? Relation.AtLeast : Relation.AtMost, other), one, other));
        }

        var denominator = Common(figures);
        var extreme = ExtremeStep.In(steps, figures.Select(figure => In(denominator, figure)), isGreatest);
        return Limited(new(extreme, denominator, divisors is [{ } divisor] ? divisor : null), figures, limits => Extreme(limits, isGreatest));
    }

    /// <summary>How many of the figures come before the one at a place.</summary>
    public Figure Rank(IReadOnlyList<Figure> figures, int place)
    {
        if (figures.Any(figure => figure.Divisor is not null))
        {
            var before = figures.Select((other, index) => index == place ? Constant(Rational.Zero) : Choice(
                Compared(other, index < place ? Relation.AtLeast : Relation.Above, figures[place]), One, Constant(Rational.Zero)));
            return Where(Sum([.. before]), IsDetermined(figures[place]));
        }

        var denominator = Common(figures);
        var ranked = new RankStep([.. figures.Select(figure => In(denominator, figure))], place);
        return Figure.Plain(ranked.In(steps, operand => operand));
    }

    /// <summary>Whether two figures stand in a relation.</summary>
    public int Compared(Figure left, Relation relation, Figure right)
    {
        // A denominator changes no sign.
        var denominator = IsZero(left) || IsZero(right) ? BigInteger.One : Common([left, right]);
        var (one, other) = denominator.IsOne ? (left.Place, right.Place) : (In(denominator, left), In(denominator, right));
        (one, other) = left.Divisor == right.Divisor ? (one, other) : (
            IsZero(left) || right.Divisor is not { } ofRight ? one : ProductStep.In(steps, one, ofRight),
            IsZero(right) || left.Divisor is not { } ofLeft ? other : ProductStep.In(steps, other, ofLeft));
        return ComparedStep.In(steps, one, relation, other);
    }

    /// <summary>The one figure or the other.</summary>
    public Figure Choice(int condition, Figure then, Figure otherwise)
    {
        if (steps.TruthOf(condition) is { } holds)
        {
            return holds ? then : otherwise;
        }

        if (then == otherwise && steps.Known[condition])
        {
            return then;
        }

        var denominator = Common([then, otherwise]);
        var divisor = then.Divisor == otherwise.Divisor ? then.Divisor : ChoiceStep.In(steps, condition, DivisorOf(then), DivisorOf(otherwise));
        return Limited(
            new(ChoiceStep.In(steps, condition, In(denominator, then), In(denominator, otherwise)), denominator, divisor),
            [then, otherwise],
            limits => Choice(condition, limits[0], limits[1]));
    }

    /// <summary>The first figure where it is determined, else the second.</summary>
    public Figure Otherwise(Figure first, Figure second)
    {
        if (first.Divisor is not null || second.Divisor is not null)
        {
            return Choice(IsDetermined(first), first, second);
        }

        var denominator = Common([first, second]);
        return new(OtherwiseStep.In(steps, In(denominator, first), In(denominator, second)), denominator);
    }
}
