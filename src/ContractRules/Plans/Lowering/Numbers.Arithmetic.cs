using System.Numerics;
using ContractRules.Plans.Steps;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>What is added, multiplied, divided and rounded.</summary>
internal sealed partial class Numbers
{
    /// <summary>What figures add up to.</summary>
    public Figure Sum(IReadOnlyList<Figure> figures) => figures
        .GroupBy(figure => figure.Divisor)
        .OrderBy(group => group.Key ?? -1)
        .Select(group => SumOver(group.Key, [.. group]))
        .Aggregate((left, right) => Limited(SumCrosswise(left, right), [left, right], Sum));

    /// <summary>What figures add up to of which some were carried: over the least divisor of both, so that it doesn't grow with each period.</summary>
    public Figure SumOfCarried(IReadOnlyList<Figure> figures) => figures.All(figure => figure.Divisor is null) ? Sum(figures) : figures.Aggregate(SumOverLeast);

    /// <summary>A figure on the other side of zero.</summary>
    public Figure Negative(Figure figure) => Limited(
        figure with { Place = LinearStep.Times(steps, -1, figure.Place) }, [figure], limits => Negative(limits[0]));

    /// <summary>What two figures multiply to.</summary>
    public Figure Product(Figure left, Figure right) => Limited(
        new(ProductStep.In(steps, left.Place, right.Place), left.Denominator * right.Denominator, Product(left.Divisor, right.Divisor)),
        [left, right],
        limits => Product(limits[0], limits[1]));

    /// <summary>The one divided by the other: by a constant at once, by what varies as a pair, undetermined where that is zero.</summary>
    public Figure Quotient(Figure dividend, Figure divisor)
    {
        if (steps.IsUnknown(divisor.Place) || (steps.IsConstant(divisor.Place, out var zero) && zero.IsZero))
        {
            return Unknown;
        }

        // a/(D x) ÷ b/(E y) is a E y/(D x b).
        var common = BigInteger.GreatestCommonDivisor(dividend.Denominator, divisor.Denominator);
        var (times, over) = (divisor.Denominator / common, dividend.Denominator / common);
        var number = LinearStep.Times(steps, times, dividend.Place);
        number = divisor.Divisor is { } factor ? ProductStep.In(steps, number, factor) : number;
        if (steps.IsConstant(divisor.Place, out var constant))
        {
            return new(LinearStep.Times(steps, constant.Sign, number), over * BigInteger.Abs(constant), dividend.Divisor);
        }

        var distance = SignedStep.In(steps, divisor.Place, divisor.Place);
        var isNotZero = ComparedStep.In(steps, distance, Relation.Above, steps.Constant(BigInteger.Zero));
        return new(WhereStep.In(steps, SignedStep.In(steps, number, divisor.Place), isNotZero), over, Product(dividend.Divisor, distance));
    }

    /// <summary>A figure rounded as a clause says; as it is where it is never finer.</summary>
    public Figure Rounded(Figure figure, Rounding rounding)
    {
        var step = rounding.Step;
        if (figure.Divisor is null && (step.Denominator % figure.Denominator).IsZero && step.Numerator.IsOne)
        {
            return figure;
        }

        var (times, over) = (step.Denominator, figure.Denominator * step.Numerator);
        var common = BigInteger.GreatestCommonDivisor(times, over);
        var divisor = figure.Divisor is { } varying ? LinearStep.Times(steps, over / common, varying) : steps.Constant(over / common);
        int? limit = figure.Divisor is not null && figure.Limit is { } within
            ? new WithinStep(LinearStep.Times(steps, times, within.Place), within.Denominator * step.Numerator).In(steps, place => place)
            : null;
        var whole = RoundedStep.In(steps, LinearStep.Times(steps, times / common, figure.Place), divisor, rounding.Mode, limit);
        return new(LinearStep.Times(steps, step.Numerator, whole), step.Denominator);
    }

    private int? Product(int? left, int? right) => (left, right) switch
    {
        ({ } one, { } other) => ProductStep.In(steps, one, other),
        _ => left ?? right,
    };

    private Figure SumOver(int? divisor, IReadOnlyList<Figure> figures)
    {
        var denominator = Common(figures);
        var sum = LinearStep.In(steps, figures.Select(figure => (denominator / figure.Denominator, figure.Place)), BigInteger.Zero);
        return Limited(new(sum, denominator, divisor), figures, Sum);
    }

    // a/x + b/y is (a y/g + b x/g)/(x y/g), where g divides both.
    private Figure SumOverLeast(Figure left, Figure right)
    {
        var (one, other) = (Below(left), Below(right));
        var common = CommonDivisorStep.In(steps, one, other);
        var (ofOne, ofOther) = (ExactQuotientStep.In(steps, one, common), ExactQuotientStep.In(steps, other, common));
        var sum = LinearStep.In(
            steps, [(BigInteger.One, ProductStep.In(steps, left.Place, ofOther)), (BigInteger.One, ProductStep.In(steps, right.Place, ofOne))], BigInteger.Zero);
        return Limited(new(sum, BigInteger.One, ProductStep.In(steps, ofOne, other)), [left, right], Sum);
    }

    // a/(D x) + b/(E y) is (a y F/D + b x F/E)/(F x y), where F is the common denominator.
    private Figure SumCrosswise(Figure left, Figure right)
    {
        var denominator = Common([left, right]);
        var one = right.Divisor is { } ofRight ? ProductStep.In(steps, left.Place, ofRight) : left.Place;
        var other = left.Divisor is { } ofLeft ? ProductStep.In(steps, right.Place, ofLeft) : right.Place;
        return new(
            LinearStep.In(steps, [(denominator / left.Denominator, one), (denominator / right.Denominator, other)], BigInteger.Zero),
            denominator,
            Product(left.Divisor, right.Divisor));
    }
}
