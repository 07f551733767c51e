using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>
/// An exact number: a quotient of two integers in lowest terms. Sums, products and quotients lose nothing;
/// only <see cref="Rounding"/> ever drops a digit, and only where a clause says so.
/// </summary>
/// <remarks>
/// The denominator is always positive and shares no factor with the numerator, so equal numbers are equal
/// values. <c>default(Rational)</c> is zero. Numbers of any size are exact; those whose two integers fit in 64 bits
/// are kept there, which makes them fast.
/// </remarks>
/// <example><c>new Rational(40, 100) == new Rational(2, 5)</c>; <c>(Rational)0.19m * 100 == 19</c>.</example>
[JsonConverter(typeof(Json.RationalConverter))]
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable
{
    private readonly long _numerator;

    // One less than the denominator, so that default(Rational) is a well-formed zero.
    private readonly long _denominatorLessOne;

    // Set only where the integers do not both fit above, so that every number has one form.
    private readonly Large? _large;

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

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        if (IsSmall(numerator) && IsSmall(denominator))
        {
            (_numerator, _denominatorLessOne) = ((long)numerator, (long)denominator - 1);
        }
        else
        {
            _large = new Large(numerator, denominator);
        }
    }

    private Rational(long numerator, long denominator)
    {
        Debug.Assert(denominator > 0, "the caller has brought the fraction to lowest terms");
        (_numerator, _denominatorLessOne) = (numerator, denominator - 1);
    }

    /// <summary>Nothing: 0.</summary>
    public static Rational Zero => default;

    /// <summary>The whole: 1.</summary>
    public static Rational One => new(1L, 1L);

    /// <summary>The number above the line, in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _large is null ? _numerator : _large.Numerator;

    /// <summary>The number below the line, in lowest terms; at least 1.</summary>
    public BigInteger Denominator => _large is null ? SmallDenominator : _large.Denominator;

    /// <summary>−1, 0 or 1, as the number is below, at or above zero.</summary>
    public int Sign => _large is null ? Math.Sign(_numerator) : _large.Numerator.Sign;

    /// <summary>Whether the number is 0.</summary>
    public bool IsZero => _large is null && _numerator == 0;

    /// <summary>Whether the number is whole.</summary>
    public bool IsInteger => _large is null ? _denominatorLessOne == 0 : _large.Denominator.IsOne;

    private long SmallDenominator => _denominatorLessOne + 1;

    /// <summary>The same distance from zero, not below it.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>The lesser of two numbers.</summary>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The greater of two numbers.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>The greatest whole number that is not above a number: 2 for 5/2, −3 for −5/2.</summary>
    public static Rational Floor(Rational value) => value switch
    {
        { IsInteger: true } => value,
        { _large: null } => new Rational((value._numerator / value.SmallDenominator) - (value.Sign < 0 ? 1L : 0L), 1L),
        _ => new Rational(BigInteger.Divide(value.Numerator, value.Denominator) - (value.Sign < 0 ? 1 : 0), BigInteger.One),
    };

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne && Equals(_large, other._large);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne, _large);

    /// <summary>Negative, zero or positive, as this number is below, at or above the other.</summary>
    public int CompareTo(Rational other) => AreSmall(this, other)
        ? ((Int128)_numerator * other.SmallDenominator).CompareTo((Int128)other._numerator * SmallDenominator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException("A rational number compares with rational numbers only.", nameof(obj)),
    };

    private static bool AreSmall(Rational left, Rational right) => left._large is null && right._large is null;

    // The smallest long is left out, so that negating a small number gives a small number.
    private static bool IsSmall(BigInteger value) => value > long.MinValue && value <= long.MaxValue;

    private static bool IsSmall(Int128 value) => value > long.MinValue && value <= long.MaxValue;

    private sealed record Large(BigInteger Numerator, BigInteger Denominator);
}
