using System.Numerics;

namespace ContractRules.Values;

public readonly partial struct Rational
{
    /// <summary>A whole number, exactly.</summary>
    public static implicit operator Rational(int value) => new(value, 1L);

    /// <summary>A whole number, exactly.</summary>
    public static implicit operator Rational(long value) => new((BigInteger)value, BigInteger.One);

    /// <summary>A decimal, exactly: 0.19 becomes 19/100.</summary>
    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = new BigInteger((uint)bits[2]) << 64 | new BigInteger((uint)bits[1]) << 32 | (uint)bits[0];
        var places = bits[3] >> 16 & 0xFF;
        return new Rational(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, places));
    }

    /// <summary>The nearest decimal, half to even: the number itself where a decimal can hold it.</summary>
    /// <exception cref="OverflowException">The number lies outside the range of <see cref="decimal"/>.</exception>
    public static explicit operator decimal(Rational value)
    {
        var places = Math.Min(value.Decimals ?? MostPlaces, MostPlaces);
        while (places > 0 && BigInteger.Abs(Digits(value, places)) > (BigInteger)decimal.MaxValue)
        {
            places--;
        }

        var digits = Digits(value, places);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits((decimal)digits, bits);
        return new decimal(bits[0], bits[1], bits[2], digits.Sign < 0, (byte)places);
    }

    private const int MostPlaces = 28;

    private static BigInteger Digits(Rational value, int places)
    {
        var nearest = new Rounding(places, RoundingMode.HalfEven);
        return (nearest.Apply(value) / nearest.Step).Numerator;
    }

    /// <summary>The exact sum.</summary>
    public static Rational operator +(Rational left, Rational right) => AreSmall(left, right) && SmallSum(left, right) is { } sum
        ? sum
        : new Rational(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The same number on the other side of zero.</summary>
    public static Rational operator -(Rational value) => value._large is null
        ? new Rational(-value._numerator, value.SmallDenominator)
        : new Rational(-value.Numerator, value.Denominator);

    /// <summary>The exact product.</summary>
    public static Rational operator *(Rational left, Rational right) => AreSmall(left, right) && SmallProduct(left, right) is { } product
        ? product
        : new Rational(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) => left * Reciprocal(right);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the left number is below the right one.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is at or below the right one.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is above the right one.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is at or above the right one.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    private static Rational Reciprocal(Rational value) => value switch
    {
        { _large: not null } or { _numerator: 0 } => new Rational(value.Denominator, value.Numerator),
        _ => new Rational(Math.Sign(value._numerator) * value.SmallDenominator, Math.Abs(value._numerator)),
    };

    /// <summary>The sum of numbers; zero of none.</summary>
    internal static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Zero, (sum, number) => sum + number);

    // Taking out common factors before multiplying keeps the result in lowest terms, and small numbers small.
    private static Rational? SmallSum(Rational left, Rational right)
    {
        if (left.SmallDenominator == 1 && right.SmallDenominator == 1)
        {
            return SmallFraction((Int128)left._numerator + right._numerator, 1);
        }

        var common = GreatestCommonDivisor(left.SmallDenominator, right.SmallDenominator);
        var numerator = ((Int128)left._numerator * (right.SmallDenominator / common))
            + ((Int128)right._numerator * (left.SmallDenominator / common));
        var shared = common == 1 ? 1 : GreatestCommonDivisor((long)(numerator % common), common);
        return SmallFraction(numerator / shared, (Int128)(left.SmallDenominator / common) * (right.SmallDenominator / shared));
    }

    private static Rational? SmallProduct(Rational left, Rational right)
    {
        var leftOverRight = GreatestCommonDivisor(left._numerator, right.SmallDenominator);
        var rightOverLeft = GreatestCommonDivisor(right._numerator, left.SmallDenominator);
        return SmallFraction(
            (Int128)(left._numerator / leftOverRight) * (right._numerator / rightOverLeft),
            (Int128)(left.SmallDenominator / rightOverLeft) * (right.SmallDenominator / leftOverRight));
    }

    private static Rational? SmallFraction(Int128 numerator, Int128 denominator) =>
        IsSmall(numerator) && IsSmall(denominator) ? new Rational((long)numerator, (long)denominator) : null;

    private static long GreatestCommonDivisor(long left, long right)
    {
        (left, right) = (Math.Abs(left), Math.Abs(right));
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
