using System.Numerics;
using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>
/// A number raised to a power: exactly where the exponent is whole, and otherwise rounded, correctly to the last digit.
/// </summary>
/// <param name="Base">What is raised.</param>
/// <param name="Exponent">To which power; may be a fraction, may be negative. Any base to the power of 0 is 1.</param>
/// <example><c>new Exponentiation(1.08m, 2).Exactly()</c> is 1.1664; <c>new Exponentiation(1.08m, new Rational(1, 2)).Rounded(Rounding.ToTheCent)</c> is 1.04.</example>
[JsonConverter(typeof(Json.ExponentiationConverter))]
public readonly record struct Exponentiation(Rational Base, Rational Exponent)
{
    /// <summary>
    /// The most binary digits that a whole power may have above or below the line, taking those of the base times the exponent:
    /// some 78,000 decimal ones, enough for 30 years of interest compounded daily. Beyond it nothing is computed.
    /// </summary>
    public const int MostBits = 1 << 18;

    private const int FirstBits = 128;

    /// <summary>Whether there is such a number: not of zero to a negative power, nor of a negative base to one that is not whole.</summary>
    public bool IsDefined => Base.Sign switch
    {
        > 0 => true,
        0 => Exponent.Sign >= 0,
        _ => Exponent.IsInteger,
    };

    /// <summary>Whether it has, at its whole exponent, no more than <see cref="MostBits"/> binary digits.</summary>
    public bool IsWithinBounds => BigInteger.Abs(WholePart) is var times && times <= int.MaxValue && times * BitsOfBase <= MostBits;

    /// <summary>The exact number.</summary>
    /// <exception cref="InvalidOperationException">The exponent is not whole, or there is no such number, or it is beyond the bounds.</exception>
    public Rational Exactly() => Exponent.IsInteger && IsDefined && IsWithinBounds
        ? Whole(Base, (int)Exponent.Numerator)
        : throw new InvalidOperationException($"{Base} to the power of {Exponent} cannot be told exactly.");

    /// <summary>The number rounded: what rounding it would give, were all of its digits known.</summary>
    /// <remarks>
    /// A rounding is constant between its steps, and jumps only at a multiple of half a step, which is a rational number.
    /// Let the exponent be p/q in lowest terms, and the base positive. If the power x is rational, then from x^q = base^p every
    /// prime occurs in base^p a multiple of q times, and since p and q share no factor, in the base too: the base is the q-th
    /// power of a rational root, and x is the p-th power of that root. So it is looked for first, and rounded exactly, ties
    /// included. Else x is irrational, lies on no jump, and has some distance to the next. It is enclosed between two rationals,
    /// ever closer, until both round alike: since rounding never decreases, x rounds to the same. As the enclosure becomes
    /// narrower than that distance, the search ends.
    /// </remarks>
    /// <exception cref="InvalidOperationException">There is no such number, or it is beyond the bounds.</exception>
    public Rational Rounded(Rounding rounding)
    {
        if (!IsDefined || !IsWithinBounds)
        {
            throw new InvalidOperationException($"There is no {Base} to the power of {Exponent} within the bounds.");
        }

        if (Exponent.IsInteger || Base.IsZero || Base == Rational.One)
        {
            return rounding.Apply(Exponent.IsInteger ? Exactly() : Base);
        }

        if (Root(Base, Exponent.Denominator) is { } root)
        {
            return rounding.Apply(Whole(root, (int)Exponent.Numerator));
        }

        // Above 1 the digits before the point carry no error, so the base is turned over where it lies below.
        var (number, exponent) = Base > Rational.One ? (Base, Exponent) : (Rational.One / Base, -Exponent);
        var whole = Rational.Floor(exponent);
        var factor = Whole(number, (int)whole.Numerator);
        for (var bits = FirstBits; ; bits *= 2)
        {
            var (least, most) = Enclosure.OfPower(number, exponent - whole, bits);
            var rounded = rounding.Apply(factor * least);
            if (rounded == rounding.Apply(factor * most))
            {
                return rounded;
            }
        }
    }

    private BigInteger WholePart => Rational.Floor(Exponent).Numerator;

    // One has as many digits to any power.
    private long BitsOfBase => Rational.Abs(Base) == Rational.One
        ? 0
        : Math.Max(BigInteger.Abs(Base.Numerator).GetBitLength(), Base.Denominator.GetBitLength());

    private static Rational Whole(Rational number, int exponent) => exponent >= 0
        ? new Rational(BigInteger.Pow(number.Numerator, exponent), BigInteger.Pow(number.Denominator, exponent))
        : Rational.One / Whole(number, -exponent);

    // In lowest terms a root of the whole is a root above and a root below the line.
    private static Rational? Root(Rational number, BigInteger degree) =>
        Root(number.Numerator, degree) is { } above && Root(number.Denominator, degree) is { } below ? new Rational(above, below) : null;

    private static BigInteger? Root(BigInteger number, BigInteger degree)
    {
        if (number.IsOne || degree >= number.GetBitLength())
        {
            return number.IsOne ? number : null;
        }

        var (least, most) = (BigInteger.One, BigInteger.One << (int)((number.GetBitLength() / (long)degree) + 1));
        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = BigInteger.Pow(middle, (int)degree) < number ? (middle + 1, most) : (least, middle);
        }

        return BigInteger.Pow(least, (int)degree) == number ? least : null;
    }

    /// <summary>The power in words: <c>1.08 to the power of 1/2</c>.</summary>
    public override string ToString() => $"{Base} to the power of {Exponent}";
}
