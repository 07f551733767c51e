using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>A column divided by another that is above zero, rounded to a whole number: the one step that loses anything, where a clause says so.</summary>
/// <param name="Dividend">What is divided.</param>
/// <param name="Divisor">By what.</param>
/// <param name="Mode">Which neighbour a number between two goes to.</param>
/// <param name="Limit">A step in whose bounds the quotient lies; null where only those of its parts are known. It is never read.</param>
internal sealed record RoundedStep(int Dividend, int Divisor, RoundingMode Mode, int? Limit) : Step([Dividend, Divisor])
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

    public override void Run(Frame frame, int place)
    {
        var bounds = frame.BoundsOf(Divisor);
        var widest = frame.WidthOf(place, Operands);
        if (widest == Width.Narrow && bounds.Least == bounds.Most && bounds.Least.Sign > 0 && Reciprocal.Of((ulong)bounds.Least) is { } reciprocal)
        {
            RunReciprocal(frame.Write<long>(place), frame.Read<long>(Dividend, 0), reciprocal, (long)bounds.Least);
        }
        else if (widest == Width.Narrow)
        {
            RunNarrow(frame.Write<long>(place), frame.Read<long>(Dividend, 0), frame.Read<long>(Divisor, 1));
        }
        else if (widest == Width.Wide && frame.WidthOf(place) == Width.Narrow && bounds.Least == bounds.Most && bounds.Least.Sign > 0 && bounds.Width == Width.Narrow)
        {
            RunInvariant(frame.Write<long>(place), frame.Read<Int128>(Dividend, 0), (ulong)bounds.Least);
        }
        else if (widest == Width.Wide)
        {
            RunWide(frame, place);
        }
        else
        {
            RunBig(frame, place);
        }

        frame.KnownWhereAll(place, Operands);
    }

    private void RunReciprocal(Span<long> target, ReadOnlySpan<long> dividends, Reciprocal reciprocal, long divisor)
    {
        for (var row = 0; row < target.Length; row++)
        {
            var dividend = dividends[row];
            var magnitude = (ulong)(dividend < 0 ? -dividend : dividend);
            var quotient = (long)reciprocal.Divide(magnitude);
            var rest = (long)magnitude - (quotient * divisor);
            target[row] = Dividing.Signed(quotient, rest, divisor, dividend < 0, Mode);
        }
    }

    private void RunInvariant(Span<long> target, ReadOnlySpan<Int128> dividends, ulong by)
    {
        var divisor = new InvariantDivisor(by);
        for (var row = 0; row < target.Length; row++)
        {
            var dividend = dividends[row];
            var isBelowZero = Int128.IsNegative(dividend);
            var magnitude = (UInt128)(isBelowZero ? -dividend : dividend);

            // What is not determined can be greater.
            var (quotient, rest) = (ulong)(magnitude >> 64) < by ? divisor.Divide((ulong)(magnitude >> 64), (ulong)magnitude) : default;
            target[row] = Dividing.Signed((long)quotient, (long)rest, (long)by, isBelowZero, Mode);
        }
    }

    private void RunNarrow(Span<long> target, ReadOnlySpan<long> dividends, ReadOnlySpan<long> divisors)
    {
        for (var row = 0; row < target.Length; row++)
        {
            var (dividend, divisor) = (dividends[row], divisors[row]);
            if (divisor <= 0 || dividend == long.MinValue)
            {
                target[row] = 0;
                continue;
            }

            var (quotient, rest) = Math.DivRem(Math.Abs(dividend), divisor);
            target[row] = Dividing.Signed(quotient, rest, divisor, dividend < 0, Mode);
        }
    }

    private void RunWide(Frame frame, int place)
    {
        var target = frame.Write<Int128>(place);
        var dividends = frame.Read<Int128>(Dividend, 0);
        var divisors = frame.Read<Int128>(Divisor, 1);
        for (var row = 0; row < frame.Rows; row++)
        {
            target[row] = divisors[row] > 0 ? Dividing.Rounded(dividends[row], divisors[row], Mode) : 0;
        }

        frame.Written<Int128>(place);
    }

    private void RunBig(Frame frame, int place)
    {
        var target = frame.Write<BigInteger>(place);
        var dividends = frame.Read<BigInteger>(Dividend, 0);
        var divisors = frame.Read<BigInteger>(Divisor, 1);
        for (var row = 0; row < frame.Rows; row++)
        {
            target[row] = divisors[row].Sign > 0 ? Dividing.Rounded(dividends[row], divisors[row], Mode) : BigInteger.Zero;
        }

        frame.Written<BigInteger>(place);
    }
}
