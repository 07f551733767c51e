using System.Numerics;

namespace ContractRules.Values;

/// <summary>Encloses what no rational number is between two that are: from below and from above, by whole numbers alone.</summary>
internal static class Enclosure
{
    /// <summary>Two numbers between which a power lies.</summary>
    /// <remarks>
    /// In binary digits the exponent is a sum of halves, quarters and so on, and the power the product of the square root, the
    /// root of the root and so on, for each digit that is 1. Every root and product is rounded down for the one end and up
    /// for the other, to so many binary digits. What the digits left out add is a factor of at most the last root. With
    /// more digits both ends come as near to the power as one likes: each of the operations, two a digit, adds no more
    /// than one in the last place, and the last root tends to 1.
    /// </remarks>
    /// <param name="number">The base, above 1.</param>
    /// <param name="exponent">The exponent, between 0 and 1.</param>
    /// <param name="bits">How many binary digits are kept, and how many of the exponent are looked at.</param>
    public static (Rational Least, Rational Most) OfPower(Rational number, Rational exponent, int bits)
    {
        var one = BigInteger.One << bits;
        var (lowRoot, highRoot) = (Down(number.Numerator << bits, number.Denominator), Up(number.Numerator << bits, number.Denominator));
        var (low, high) = (one, one);
        var rest = exponent.Numerator;
        for (var digit = 0; digit < bits && !rest.IsZero; digit++)
        {
            (lowRoot, highRoot) = (Root(lowRoot << bits, (lowRoot + one) >> 1), Root((highRoot << bits) - 1, (highRoot + one) >> 1) + 1);
            rest <<= 1;
            if (rest >= exponent.Denominator)
            {
                rest -= exponent.Denominator;
                (low, high) = ((low * lowRoot) >> bits, Up(high * highRoot, one));
            }
        }

        return (new Rational(low, one), new Rational(rest.IsZero ? high : Up(high * highRoot, one), one));
    }

    private static BigInteger Down(BigInteger dividend, BigInteger divisor) => BigInteger.Divide(dividend, divisor);

    private static BigInteger Up(BigInteger dividend, BigInteger divisor) => BigInteger.Divide(dividend + divisor - 1, divisor);

    // The greatest whole number whose square is not above a number. Newton's steps from above only fall until they are there; the
    // mean of a number and one is above its root, and near it once the number is near one.
    private static BigInteger Root(BigInteger square, BigInteger mean)
    {
        var root = mean + 1;
        while (true)
        {
            var next = (root + (square / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
