using System.Globalization;
using System.Numerics;
using Apache.Arrow.Types;
using ContractRules.Values;

namespace ContractRules.Arrow;

/// <summary>The Arrow type that holds numbers exactly, known before any of them is.</summary>
internal static class NumberTypes
{
    /// <summary>How many digits a decimal of 128 bits has.</summary>
    public const int Digits128 = 38;

    /// <summary>How many digits a decimal of 256 bits has.</summary>
    public const int Digits256 = 76;

    // Where nothing bounds a number, it is taken to be no greater than 64 bits count.
    private const int DigitsUnbounded = 19;

    /// <summary>Decimals of 128 bits; of 256 where those don't hold all numbers; exact text where no decimals do.</summary>
    /// <param name="decimals">How many decimals a number has at most; null where they may never end.</param>
    /// <param name="least">No number is below it; null where there is no such bound.</param>
    /// <param name="most">No number is above it; null where there is no such bound.</param>
    public static IArrowType Of(int? decimals, Rational? least, Rational? most) => (decimals + Math.Max(DigitsOf(least), DigitsOf(most))) switch
    {
        <= Digits128 => new Decimal128Type(Digits128, decimals!.Value),
        <= Digits256 => new Decimal256Type(Digits256, decimals!.Value),
        _ => StringType.Default,
    };

    /// <summary>A type as people write it: <c>decimal128(38, 2)</c>, <c>utf8</c>.</summary>
    public static string Named(IArrowType type) => type switch
    {
        Decimal128Type { Scale: var scale } => string.Create(CultureInfo.InvariantCulture, $"{type.Name}({Digits128}, {scale})"),
        Decimal256Type { Scale: var scale } => string.Create(CultureInfo.InvariantCulture, $"{type.Name}({Digits256}, {scale})"),
        _ => type.Name,
    };

    private static int DigitsOf(Rational? bound) => bound is { } number
        ? (BigInteger.Abs(number.Numerator) / number.Denominator).ToString(CultureInfo.InvariantCulture).Length
        : DigitsUnbounded;
}
