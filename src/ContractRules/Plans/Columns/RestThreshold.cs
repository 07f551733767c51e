using System.Runtime.CompilerServices;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>
/// From which rest on a quotient goes on to the next integer away from zero: half of so many times the divisor and a little more, which a mode fixes for
/// either side of zero, so that nothing has to be chosen row by row.
/// </summary>
internal readonly record struct RestThreshold
{
    private readonly (ulong Times, ulong More) _above;
    private readonly (ulong Times, ulong More) _below;
    private readonly ulong _ofOdd;

    /// <summary>That of a mode.</summary>
    public RestThreshold(RoundingMode mode)
    {
        var (half, beyondHalf, any, none) = ((1UL, 1UL), (1UL, 2UL), (0UL, 2UL), (2UL, 0UL));
        (_above, _below) = mode switch
        {
            RoundingMode.HalfAwayFromZero => (half, half),
            RoundingMode.HalfEven or RoundingMode.HalfTowardsZero => (beyondHalf, beyondHalf),
            RoundingMode.HalfUp => (half, beyondHalf),
            RoundingMode.AwayFromZero => (any, any),
            RoundingMode.TowardsZero => (none, none),
            RoundingMode.Up => (any, none),
            _ => (none, any),
        };
        _ofOdd = mode == RoundingMode.HalfEven ? 1UL : 0;
    }

    /// <summary>The rounded quotient, from that of the distances from zero and what is left, of a divisor of 63 bits above zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Rounded(ulong quotient, ulong rest, ulong divisor, bool isBelowZero)
    {
        // An odd quotient goes on from the very half of an even divisor.
        var (times, more) = isBelowZero ? _below : _above;
        var rounded = quotient + (rest >= (((divisor * times) + more) >> 1) - (_ofOdd & quotient & ~divisor) ? 1UL : 0);
        return isBelowZero ? -(long)rounded : (long)rounded;
    }
}
