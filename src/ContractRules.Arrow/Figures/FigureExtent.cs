using System.Numerics;
using ContractRules.Plans;
using ContractRules.Ranges;
using ContractRules.Values;

namespace ContractRules.Arrow.Figures;

/// <summary>How fine and how great a number can be under any text, known before anything is settled.</summary>
/// <param name="Decimals">How many decimals it has at most; null where they may never end.</param>
/// <param name="Range">Between which numbers it lies; null where it is never determined.</param>
internal readonly record struct FigureExtent(int? Decimals, NumberRange? Range)
{
    /// <summary>That of a figure, as texts state it.</summary>
    public static FigureExtent Of(IReadOnlyList<StatedFigure> stated, Plan plan) => stated.Aggregate(
        new FigureExtent(0, null),
        (extent, one) => new(
            Finer(extent.Decimals, DecimalsOf(plan.Denominators.Of(one.Rule, one.Text))),
            (NumberRange?)ValueRange.Hull(extent.Range, plan.Agreement.Ranges.Of(one.Rule, one.Text.Meanings))));

    private static int? Finer(int? one, int? other) => one is { } decimals && other is { } others ? Math.Max(decimals, others) : null;

    private static int? DecimalsOf(BigInteger? denominator) => denominator is { } known ? new Rational(BigInteger.One, known).Decimals : null;
}
