using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>Raises a number to a power; where there is none, tells which kind of reason that is.</summary>
internal static class PowerArithmetic
{
    // A power that is not whole is enclosed between fractions, in time that grows with the cube of the digits.
    private const long MostBitsOfRoots = 1 << 13;

    /// <summary>The power, rounded where it is to be; a kind of reason where there is none; neither where it takes more computing than is done.</summary>
    public static (Rational? Value, ReasonKind? Why) Of(Rational number, Rational exponent, Rounding? rounding, Effort effort)
    {
        var power = new Exponentiation(number, exponent);
        return power switch
        {
            { IsDefined: false, Base.IsZero: true } => (null, ReasonKind.DivisionByZero),
            { IsDefined: false } => (null, ReasonKind.NegativeBase),
            { IsWithinBounds: false } => (null, ReasonKind.BeyondBounds),
            _ when !exponent.IsInteger && (rounding is null || BitsOf(number) + BitsOf(exponent) > MostBitsOfRoots) => (null, null),
            _ when !effort.Allows(exponent.IsInteger ? OfWhole(power) : OfRoot(power, rounding!.Value)) => (null, null),
            _ => (rounding is { } rounded ? power.Rounded(rounded) : power.Exactly(), null),
        };
    }

    // In the digits that the power has.
    private static long OfWhole(Exponentiation power)
    {
        var words = 2 + (BitsOf(power.Base) * (long)Rational.Abs(power.Exponent).Numerator / 64);
        return words * words;
    }

    private static long OfRoot(Exponentiation power, Rounding rounding)
    {
        var words = 4 + ((BitsOf(power.Base) + BitsOf(power.Exponent) + (4L * Math.Abs(rounding.Places))) / 64);
        return 100 * words * words * words;
    }

    private static long BitsOf(Rational number) => number.Numerator.GetBitLength() + number.Denominator.GetBitLength();
}
