using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>A column divided by another that is above zero, rounded to a whole number: the one step that loses anything, where a clause says so.</summary>
/// <param name="Dividend">What is divided.</param>
/// <param name="Divisor">By what.</param>
/// <param name="Mode">Which neighbour a number between two goes to.</param>
/// <param name="Limit">A step in whose bounds the quotient lies; null where only those of its parts are known. It is never read.</param>
internal sealed record RoundedStep(int Dividend, int Divisor, RoundingMode Mode, int? Limit) : IntegerStep([Dividend, Divisor])
{
    public override int? Bounding => Limit;

    /// <summary>A step divided by another and rounded.</summary>
    public static int In(StepList steps, int dividend, int divisor, RoundingMode mode, int? limit = null) =>
        steps.IsAnyUnknown(dividend, divisor) ? steps.Unknown(isTruth: false)
        : !steps.IsConstant(divisor, out var by) ? steps.Add(new RoundedStep(dividend, divisor, mode, limit))
        : by.Sign <= 0 ? steps.Unknown(isTruth: false)
        : by.IsOne ? dividend
        : steps.IsConstant(dividend, out var number) ? steps.Constant(Dividing.Rounded(number, by, mode))
        : steps.Add(new RoundedStep(dividend, divisor, mode, null));

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(Dividend), at(Divisor), Mode, Limit is { } limit ? at(limit) : null);

    // What is determined is divided by one or more.
    public override Bounds BoundsBy(Func<int, Bounds> of)
    {
        var divisor = BigInteger.Max(of(Divisor).Least, BigInteger.One);
        var bounds = of(Dividend).Divided(divisor);
        return Limit is { } limit ? bounds.And(of(limit)) : bounds;
    }

    public override string Words(Func<int, string> name) => $"{name(Dividend)} ÷ {name(Divisor)}, rounded {new Rounding(0, Mode).ModeInWords}";

    protected override Action<Frame> Narrow(TailoredProgram program, int place) =>
        program.BoundsOf(Divisor).Alone is { Sign: > 0 } alone && Reciprocal.Of((ulong)alone) is { } reciprocal
            ? frame => ByReciprocal(frame.Write<long>(place), frame.Read<long>(Dividend, 0), reciprocal, (ulong)alone, new(Mode))
            : frame => ByEach(frame.Write<long>(place), frame.Read<long>(Dividend, 0), frame.Read<long>(Divisor, 1), new(Mode));

    protected override Action<Frame> Wide(TailoredProgram program, int place)
    {
        if (program.WidthOf(place) == Width.Narrow && program.BoundsOf(Divisor) is { Alone: { Sign: > 0 } alone, Width: Width.Narrow })
        {
            var (divisor, by) = (new InvariantDivisor((ulong)alone), (ulong)alone);
            return frame => ByInvariant(frame.Write<long>(place), frame.Read<Int128>(Dividend, 0), divisor, by, new(Mode));
        }

        return frame =>
        {
            var target = frame.Write<Int128>(place);
            var dividends = frame.Read<Int128>(Dividend, 0);
            var divisors = frame.Read<Int128>(Divisor, 1);
            for (var row = 0; row < frame.Rows; row++)
            {
                target[row] = divisors[row] > 0 ? Dividing.Rounded(dividends[row], divisors[row], Mode) : 0;
            }

            frame.Written<Int128>(place);
        };
    }

    // What is not determined can be divided by anything.
    protected override Action<Frame> Each<T>(int place) => frame =>
    {
        var target = frame.Write<T>(place);
        var dividends = frame.Read<T>(Dividend, 0);
        var divisors = frame.Read<T>(Divisor, 1);
        for (var row = 0; row < frame.Rows; row++)
        {
            target[row] = T.IsNegative(divisors[row]) || T.IsZero(divisors[row]) ? T.Zero : Dividing.Rounded(dividends[row], divisors[row], Mode);
        }

        frame.Written<T>(place);
    };

    private static void ByReciprocal(Span<long> target, ReadOnlySpan<long> dividends, Reciprocal reciprocal, ulong divisor, RestThreshold threshold)
    {
        for (var row = 0; row < target.Length; row++)
        {
            var dividend = dividends[row];
            var magnitude = (ulong)(dividend < 0 ? -dividend : dividend);
            var quotient = reciprocal.Divide(magnitude);
            target[row] = threshold.Rounded(quotient, magnitude - (quotient * divisor), divisor, dividend < 0);
        }
    }

    private static void ByEach(Span<long> target, ReadOnlySpan<long> dividends, ReadOnlySpan<long> divisors, RestThreshold threshold)
    {
        for (var row = 0; row < target.Length; row++)
        {
            var (dividend, divisor) = (dividends[row], (ulong)Math.Max(divisors[row], 1));
            var magnitude = (ulong)(dividend < 0 ? -dividend : dividend);
            var quotient = magnitude / divisor;
            target[row] = threshold.Rounded(quotient, magnitude - (quotient * divisor), divisor, dividend < 0);
        }
    }

    private static void ByInvariant(Span<long> target, ReadOnlySpan<Int128> dividends, InvariantDivisor divisor, ulong by, RestThreshold threshold)
    {
        for (var row = 0; row < target.Length; row++)
        {
            var dividend = dividends[row];
            var isBelowZero = Int128.IsNegative(dividend);
            var magnitude = (UInt128)(isBelowZero ? -dividend : dividend);

            // What is not determined can be greater.
            var (quotient, rest) = (ulong)(magnitude >> 64) < by ? divisor.Divide((ulong)(magnitude >> 64), (ulong)magnitude) : default;
            target[row] = threshold.Rounded(quotient, rest, by, isBelowZero);
        }
    }
}
