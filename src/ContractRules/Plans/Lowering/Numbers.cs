using System.Numerics;
using ContractRules.Plans.Steps;
using ContractRules.Ranges;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>
/// Arithmetic of figures, as steps over integers. Sums are brought to one denominator, products multiply theirs, and only rounding divides: what
/// is divided by something that varies becomes a pair, and pairs are compared crosswise.
/// </summary>
internal sealed partial class Numbers(StepList steps)
{
    private readonly Dictionary<int, BigInteger> _denominators = [];

    /// <summary>What the integers of steps are counted in, as they first came up.</summary>
    public IReadOnlyDictionary<int, BigInteger> Denominators => _denominators;

    private Figure One => Constant(Rational.One);

    /// <summary>A number that is the same in every row.</summary>
    public Figure Constant(Rational number) => new(steps.Constant(number.Numerator), number.Denominator);

    /// <summary>What is determined in no row.</summary>
    public Figure Unknown => Figure.Plain(steps.Unknown(isTruth: false));

    /// <summary>A figure where a condition holds; undetermined elsewhere.</summary>
    public Figure Where(Figure figure, int condition) => figure with { Place = WhereStep.In(steps, figure.Place, condition) };

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
}
