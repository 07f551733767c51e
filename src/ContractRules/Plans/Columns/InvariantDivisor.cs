using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>Divides 128 bits by one number of 64 again and again, by two multiplications instead of a division, where the quotient has 64 bits.</summary>
/// <remarks>
/// The divisor is shifted until its first bit is set; its reciprocal is 2 to the power of 128 over it, less 1 and without the first bit. The quotient
/// that this gives is too great or too small by one at most, which the rest tells (Möller and Granlund, 2011).
/// </remarks>
internal readonly record struct InvariantDivisor
{
    private readonly ulong _divisor;
    private readonly ulong _reciprocal;
    private readonly int _shift;

    /// <summary>A divisor of 1 or more.</summary>
    public InvariantDivisor(ulong divisor)
    {
        _shift = BitOperations.LeadingZeroCount(divisor);
        _divisor = divisor << _shift;
        _reciprocal = (ulong)((((BigInteger.One << 128) - BigInteger.One) / _divisor) - (BigInteger.One << 64));
    }

    /// <summary>The whole quotient, and what is left, of a dividend whose upper half is below the divisor.</summary>
    public (ulong Quotient, ulong Left) Divide(ulong high, ulong low)
    {
        high = _shift == 0 ? high : high << _shift | low >> (64 - _shift);
        low <<= _shift;
        var above = Math.BigMul(high, _reciprocal, out var below);
        below += low;
        var quotient = above + high + (below < low ? 1UL : 0) + 1;
        var rest = low - (quotient * _divisor);
        if (rest > below)
        {
            quotient--;
            rest += _divisor;
        }

        if (rest >= _divisor)
        {
            quotient++;
            rest -= _divisor;
        }

        return (quotient, rest >> _shift);
    }
}
