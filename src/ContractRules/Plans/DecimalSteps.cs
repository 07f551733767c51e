using System.Numerics;

namespace ContractRules.Plans;

/// <summary>What integers of a denominator are as decimals: those that its prime factors beside two and five divide, such as the 3 of 12, end.</summary>
/// <param name="Decimals">With how many decimals.</param>
/// <param name="StepsAUnit">How many of the last of them each such integer stands for, once divided.</param>
/// <param name="Rest">By what it has to be divided.</param>
internal readonly record struct DecimalSteps(int Decimals, long StepsAUnit, long Rest)
{
    private const int MostDecimals = 18;

    /// <summary>Those of a denominator; null where there are more decimals, or greater factors, than 64 bits hold.</summary>
    public static DecimalSteps? Of(BigInteger denominator)
    {
        var (twos, ofFives) = Without(denominator, 2);
        var (fives, rest) = Without(ofFives, 5);
        var decimals = Math.Max(twos, fives);
        return decimals <= MostDecimals && rest <= long.MaxValue
            ? new(decimals, (long)(BigInteger.Pow(10, decimals) * rest / denominator), (long)rest)
            : null;
    }

    /// <summary>An integer in steps of the last decimal; false where it does not end, or 64 bits don't hold it.</summary>
    public bool TryCount(long integer, out long steps)
    {
        var (whole, beyond) = Math.DivRem(integer, Rest);
        var high = Math.BigMul(whole, StepsAUnit, out steps);
        return beyond == 0 && high == steps >> 63;
    }

    private static (int Times, BigInteger Left) Without(BigInteger number, int factor)
    {
        var times = 0;
        for (; (number % factor).IsZero; times++)
        {
            number /= factor;
        }

        return (times, number);
    }
}
