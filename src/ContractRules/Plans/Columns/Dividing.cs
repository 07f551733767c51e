using System.Numerics;
using System.Runtime.CompilerServices;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>Integers divided and rounded, at each width. The divisor is above zero.</summary>
internal static class Dividing
{
    /// <summary>A quotient rounded.</summary>
    public static T Rounded<T>(T dividend, T divisor, RoundingMode mode)
        where T : struct, IBinaryInteger<T>
    {
        var isBelowZero = T.IsNegative(dividend);
        var (quotient, rest) = T.DivRem(isBelowZero ? -dividend : dividend, divisor);
        return Signed(quotient, rest, divisor, isBelowZero, mode);
    }

    /// <summary>A quotient rounded.</summary>
    public static Int128 Rounded(Int128 dividend, Int128 divisor, RoundingMode mode)
    {
        var (magnitude, by) = ((UInt128)(dividend < 0 ? -dividend : dividend), (UInt128)divisor);
        UInt128 quotient, rest;
        if ((ulong)(by >> 64) != 0)
        {
            (quotient, rest) = UInt128.DivRem(magnitude, by);
        }
        else
        {
            var (high, low, divided) = ((ulong)(magnitude >> 64), (ulong)magnitude, (ulong)by);
            var (above, left) = high < divided ? (0, high) : Math.DivRem(high, divided);
            var below = left == 0 ? Math.DivRem(low, divided) : Divide(left, low, divided);
            (quotient, rest) = (new UInt128(above, below.Quotient), below.Remainder);
        }

        return Signed((Int128)quotient, (Int128)rest, divisor, dividend < 0, mode);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Signed<T>(T quotient, T rest, T divisor, bool isBelowZero, RoundingMode mode)
        where T : struct, IBinaryInteger<T>
    {
        var rounded = GoesOn(quotient, rest, divisor, isBelowZero, mode) ? quotient + T.One : quotient;
        return isBelowZero ? -rounded : rounded;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool GoesOn<T>(T quotient, T rest, T divisor, bool isBelowZero, RoundingMode mode)
        where T : struct, IBinaryInteger<T> => mode switch
        {
            RoundingMode.HalfAwayFromZero => rest >= divisor - rest,
            RoundingMode.HalfEven => rest > divisor - rest || (rest == divisor - rest && T.IsOddInteger(quotient)),
            RoundingMode.HalfTowardsZero => rest > divisor - rest,
            RoundingMode.HalfUp => isBelowZero ? rest > divisor - rest : rest >= divisor - rest,
            RoundingMode.AwayFromZero => !T.IsZero(rest),
            RoundingMode.TowardsZero => false,
            RoundingMode.Up => !isBelowZero && !T.IsZero(rest),
            _ => isBelowZero && !T.IsZero(rest),
        };

    // Two digits of 64 bits by one, the first below it: by halves, which takes two divisions (Knuth, algorithm D).
    private static (ulong Quotient, ulong Remainder) Divide(ulong high, ulong low, ulong divisor)
    {
        var shift = BitOperations.LeadingZeroCount(divisor);
        divisor <<= shift;
        high = shift == 0 ? high : high << shift | low >> (64 - shift);
        low <<= shift;
        var first = Digit(high, (uint)(low >> 32), divisor, out var left);
        var second = Digit(left, (uint)low, divisor, out left);
        return (first << 32 | second, left >> shift);
    }

    private static ulong Digit(ulong high, uint next, ulong divisor, out ulong left)
    {
        var (digit, over) = Math.DivRem(high, divisor >> 32);
        while (digit > uint.MaxValue || digit * (uint)divisor > (over << 32 | next))
        {
            digit--;
            over += divisor >> 32;
            if (over > uint.MaxValue)
            {
                break;
            }
        }

        left = unchecked((high << 32 | next) - (digit * divisor));
        return digit;
    }
}
