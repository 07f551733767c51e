using System.Numerics;
using ContractRules.Plans.Steps;
using ContractRules.Ranges;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>
/// Arithmetic of figures, as steps over integers. Sums are brought to one denominator, products multiply theirs, and only rounding divides: what
/// is divided by something that varies becomes a pair, and pairs are compared crosswise.
/// </summary>
internal sealed class Numbers(StepList steps)
{
    private readonly Dictionary<int, BigInteger> _denominators = [];

    /// <summary>What the integers of steps are counted in, as they first came up.</summary>
    public IReadOnlyDictionary<int, BigInteger> Denominators => _denominators;

    private Figure One => Constant(Rational.One);

    /// <summary>A number that is the same in every row.</summary>
    public Figure Constant(Rational number) => new(steps.Constant(number.Numerator), number.Denominator);

    /// <summary>What is determined in no row.</summary>
    public Figure Unknown => Figure.Plain(steps.Unknown(isTruth: false));

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

    /// <summary>A figure to a power that is a whole number, zero or more; undetermined where that has more digits than are computed.</summary>
    public Figure Power(Figure number, int exponent)
    {
        if (exponent == 0)
        {
            return Where(One, IsDetermined(number));
        }

        // What is beyond the bounds is not multiplied either.
        var isWithin = PowerBoundStep.In(steps, number.Place, Below(number), exponent);
        var factor = Choice(isWithin, number, Constant(Rational.Zero));
        return Where(Enumerable.Repeat(factor, exponent - 1).Aggregate(factor, Product), isWithin);
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

    /// <summary>A figure where a condition holds; undetermined elsewhere.</summary>
    public Figure Where(Figure figure, int condition) => figure with { Place = WhereStep.In(steps, figure.Place, condition) };

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

    /// <summary>Whether a figure is determined.</summary>
    public int IsDetermined(Figure figure) => DeterminedStep.In(steps, figure.Place);

    /// <summary>Says what the integers of a figure are counted in.</summary>
    public Figure Counted(Figure figure)
    {
        _denominators.TryAdd(figure.Place, figure.Denominator);
        return figure;
    }

    /// <summary>The integers of a figure in another denominator, which is a multiple of its own.</summary>
    public int In(BigInteger denominator, Figure figure) => (denominator % figure.Denominator).IsZero || IsZero(figure)
        ? Counted(new(LinearStep.Times(steps, denominator / figure.Denominator, figure.Place), denominator)).Place
        : throw new InvalidOperationException($"What is counted in 1/{figure.Denominator} cannot be counted in 1/{denominator}.");

    /// <summary>The divisor of a figure, 1 where there is none.</summary>
    public int DivisorOf(Figure figure) => figure.Divisor ?? steps.Constant(BigInteger.One);

    /// <summary>All by which the integers of a figure are divided.</summary>
    public int Below(Figure figure) => LinearStep.Times(steps, figure.Denominator, DivisorOf(figure));

    /// <summary>A pair of which it is known beforehand, from the ranges of the facts, between which numbers it lies; any other figure as it is.</summary>
    public Figure Within(Figure figure, NumberRange? range)
    {
        if (figure.Divisor is null || range is not { Least: { } least, Greatest: { } most })
        {
            return figure;
        }

        var denominator = least.Denominator * most.Denominator;
        var limit = new LimitStep((least * new Rational(denominator, BigInteger.One)).Numerator, (most * new Rational(denominator, BigInteger.One)).Numerator);
        return figure with { Limit = new(steps.Add(limit), denominator) };
    }

    // What holds of pairs holds of that in whose bounds they lie.
    private static Figure Limited(Figure figure, IReadOnlyList<Figure> of, Func<IReadOnlyList<Figure>, Figure> made) =>
        figure.Divisor is not null && of.All(operand => operand.Limit is not null) ? figure with { Limit = made([.. of.Select(operand => operand.Limit!)]) } : figure;

    private bool IsZero(Figure figure) => steps.IsConstant(figure.Place, out var number) && number.IsZero;

    private static BigInteger Common(IEnumerable<Figure> figures) => figures.Aggregate(
        BigInteger.One, (common, figure) => common / BigInteger.GreatestCommonDivisor(common, figure.Denominator) * figure.Denominator);

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
