using System.Numerics;
using System.Runtime.InteropServices;

namespace ContractRules.Arrow.Facts;

/// <summary>Numbers brought from the decimals of a column to those of a fact, in 64 bits, with nothing on the heap for each row.</summary>
internal static class Scaling
{
    /// <summary>Counts numbers in steps.</summary>
    /// <param name="numbers">The numbers, of 128 bits at most, in the decimals of their column.</param>
    /// <param name="known">Which of them are given; null where all are.</param>
    /// <param name="shift">How many more decimals the steps have.</param>
    /// <param name="steps">Where they are put; where none is given, anything may stand.</param>
    /// <returns>Whether each that is given is a whole number of steps that 64 bits hold.</returns>
    public static bool TryCount<T>(ReadOnlySpan<T> numbers, ulong[]? known, int shift, Span<long> steps)
        where T : struct, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(long) && shift == 0)
        {
            MemoryMarshal.Cast<T, long>(numbers).CopyTo(steps);
            return true;
        }

        if (Math.Abs(shift) > NumberTypes.Digits128)
        {
            return false;
        }

        var power = PowerOfTen(Math.Abs(shift));
        for (var row = 0; row < numbers.Length; row++)
        {
            if (Bitmaps.IsKnown(known, row) && !(shift >= 0 ? TryMultiply(Int128.CreateTruncating(numbers[row]), power, out steps[row])
                : TryDivide(Int128.CreateTruncating(numbers[row]), power, out steps[row])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryMultiply(Int128 number, Int128 power, out long product)
    {
        product = unchecked((long)number * (long)power);
        return number == 0 || (power <= long.MaxValue && number >= long.MinValue / (long)power && number <= long.MaxValue / (long)power);
    }

    // Of what 64 bits hold, a division takes a fraction of the time.
    private static bool TryDivide(Int128 number, Int128 power, out long quotient)
    {
        if (number == (long)number && power <= long.MaxValue)
        {
            (quotient, var left) = Math.DivRem((long)number, (long)power);
            return left == 0;
        }

        var (wide, rest) = Int128.DivRem(number, power);
        quotient = unchecked((long)wide);
        return rest == 0 && wide == quotient;
    }

    private static Int128 PowerOfTen(int exponent)
    {
        var power = Int128.One;
        for (var digit = 0; digit < exponent; digit++)
        {
            power *= 10;
        }

        return power;
    }
}
