using System.Numerics;

namespace ContractRules.Values;

/// <summary>
/// An exact number: a quotient of two integers in lowest terms. Sums, products and quotients lose nothing;
/// only <see cref="Rounding"/> ever drops a digit, and only where a clause says so.
/// </summary>
/// <remarks>
/// The denominator is always positive and shares no factor with the numerator, so equal numbers are equal
/// values. <c>default(Rational)</c> is zero.
/// </remarks>
/// <example><c>new Rational(40, 100) == new Rational(2, 5)</c>; <c>(Rational)0.19m * 100 == 19</c>.</example>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable
{
    // Zero stands for one, so that default(Rational) is a well-formed zero.
    private readonly BigInteger _denominator;

    /// <summary>The quotient of two integers, brought to lowest terms.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line; any integer but zero.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    /// <example><c>new Rational(6, -8)</c> is −3/4.</example>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction's denominator must not be zero.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        Numerator = divisor.IsOne ? numerator : numerator / divisor;
        _denominator = divisor.IsOne ? denominator : denominator / divisor;
    }

    private Rational(BigInteger numerator, BigInteger denominator, bool inLowestTerms)
    {
        System.Diagnostics.Debug.Assert(inLowestTerms && denominator.Sign > 0, "the caller has reduced the fraction");
        Numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>Nothing: 0.</summary>
    public static Rational Zero => default;

    /// <summary>The whole: 1.</summary>
    public static Rational One { get; } = new(BigInteger.One, BigInteger.One, inLowestTerms: true);

    /// <summary>The number above the line, in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, in lowest terms; at least 1.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>−1, 0 or 1, as the number is below, at or above zero.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Whether the number is 0.</summary>
    public bool IsZero => Numerator.IsZero;

    /// <summary>Whether the number is whole.</summary>
    public bool IsInteger => Denominator.IsOne;

    /// <summary>The same distance from zero, not below it.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>The lesser of two numbers.</summary>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The greater of two numbers.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>Negative, zero or positive, as this number is below, at or above the other.</summary>
    public int CompareTo(Rational other) => Denominator == other.Denominator
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException("A rational number compares with rational numbers only.", nameof(obj)),
    };
}
