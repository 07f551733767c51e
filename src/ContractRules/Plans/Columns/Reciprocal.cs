using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>Divides by one number again and again: by a multiplication and a shift, which gives every quotient of 63 bits exactly.</summary>
/// <remarks>
/// The factor is the least above 2 to the power of 63 + n over the divisor, where the divisor has no more than n bits. It exceeds that by a part of
/// the quotient that is less than one over the divisor (Granlund and Montgomery, 1994).
/// </remarks>
internal readonly record struct Reciprocal
{
    private readonly ulong _factor;
    private readonly int _shift;

    private Reciprocal(ulong factor, int shift) => (_factor, _shift) = (factor, shift);

    /// <summary>The reciprocal of a divisor from 2 on; null of what has none.</summary>
    public static Reciprocal? Of(ulong divisor)
    {
        if (divisor is < 2 or > long.MaxValue)
        {
            return null;
        }

        var bits = 64 - BitOperations.LeadingZeroCount(divisor - 1);
        return new((ulong)((BigInteger.One << (63 + bits)) / divisor) + 1, bits - 1);
    }

    /// <summary>The whole quotient of a number of 63 bits.</summary>
    public ulong Divide(ulong dividend) => Math.BigMul(dividend, _factor, out _) >> _shift;
}
