using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace ContractRules.Values;

public readonly partial struct Rational
{
    /// <summary>How many digits a number may have that is read from text: 1,000, in a fraction above and below the line each.</summary>
    /// <remarks>Numbers that are computed have no such bound. No contract writes longer ones, and reading them would take long.</remarks>
    public const int MostDigitsRead = 1_000;

    // What was computed over a thousand years of months goes through, and no more: reading takes time with the square of the digits.
    internal const int MostDigitsOfData = 100_000;

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    /// <summary>
    /// The number of decimals the number needs to be written out in full, or null where it never ends
    /// (1/4 needs 2; 1/3 never ends).
    /// </summary>
    public int? Decimals
    {
        get
        {
            var (rest, twos) = StripFactor(Denominator, 2);
            (rest, var fives) = StripFactor(rest, 5);
            return rest.IsOne ? Math.Max(twos, fives) : null;
        }
    }

    /// <summary>Reads a plain invariant decimal or a fraction.</summary>
    /// <param name="text">
    /// Such as <c>-12.50</c>, <c>3000000</c> or <c>3/7</c>: no thousands separators, no exponent, at most <see cref="MostDigitsRead"/> digits.
    /// The minus sign of documents (−) is read as well.
    /// </param>
    /// <exception cref="FormatException">The text is no such number.</exception>
    public static Rational Parse(string text) => TryParse(text.NotNull(), out var value)
        ? value
        : throw new FormatException($"'{text}' is no number; expected a plain decimal such as -12.50 or a fraction such as 3/7.");

    /// <summary>Reads a plain invariant decimal or a fraction, as <see cref="Parse"/> does, without throwing.</summary>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rational value) => TryParse(text, MostDigitsRead, out value);

    /// <summary>Reads a number as <see cref="TryParse(string?, out Rational)"/> does, of more digits or fewer.</summary>
    internal static bool TryParse([NotNullWhen(true)] string? text, int mostDigits, out Rational value)
    {
        value = Zero;
        if (text is null)
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return TryParseDecimal(text, mostDigits, out value);
        }

        if (TryParseDecimal(text[..slash], mostDigits, out var above) && TryParseDecimal(text[(slash + 1)..], mostDigits, out var below)
            && above.IsInteger && below.IsInteger && below.Sign > 0)
        {
            value = above / below;
            return true;
        }

        return false;
    }

    /// <summary>
    /// The exact number: a plain decimal without needless zeros where it ends (<c>1234.5</c>), else a fraction in
    /// lowest terms (<c>3/7</c>). <see cref="Parse"/> gives the same number back.
    /// </summary>
    public override string ToString() => Decimals is { } places
        ? Written(places)
        : string.Create(Invariant, $"{Numerator}/{Denominator}");

    /// <summary>The number for people, with a fixed count of decimals, thousands separators and the minus sign of print: <c>−1,234.50</c>.</summary>
    /// <param name="places">Decimals to show. A number that has more is shown rounded half away from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The places lie beyond <see cref="Rounding.MostPlaces"/>.</exception>
    public string ToDisplayText(int places)
    {
        var text = ToDecimalText(places);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = BigInteger.Parse((point < 0 ? text : text[..point]).TrimStart('-'), Invariant);
        var sign = text.StartsWith('-') ? "−" : "";
        return sign + whole.ToString("#,0", Invariant) + (point < 0 ? "" : text[point..]);
    }

    /// <summary>The number for data, with a fixed count of decimals: <c>-1234.50</c>.</summary>
    /// <param name="places">Decimals to write. A number that has more is written rounded half away from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The places lie beyond <see cref="Rounding.MostPlaces"/>.</exception>
    public string ToDecimalText(int places) =>
        new Rounding(places.From(-Rounding.MostPlaces, to: Rounding.MostPlaces), RoundingMode.HalfAwayFromZero).Apply(this).Written(places);

    private static bool TryParseDecimal(string text, int mostDigits, out Rational value)
    {
        value = Zero;
        var isNegative = text.StartsWith('-') || text.StartsWith('−');
        var digits = isNegative ? text.AsSpan(1) : text.AsSpan();
        var point = digits.IndexOf('.');
        var places = point < 0 ? 0 : digits.Length - point - 1;
        var isPlain = digits.Length > 0 && digits.Length <= mostDigits + (point < 0 ? 0 : 1) && point != 0 && (point < 0 || places > 0)
            && digits.Count('.') <= 1 && digits.IndexOfAnyExcept("0123456789.") < 0;
        if (!isPlain)
        {
            return false;
        }

        var magnitude = BigInteger.Parse(digits.ToString().Replace(".", "", StringComparison.Ordinal), Invariant);
        value = new Rational(isNegative ? -magnitude : magnitude, BigInteger.Pow(10, places));
        return true;
    }

    // By squares of the factor first, since numbers of very many digits would take very many divisions.
    private static (BigInteger Remaining, int Count) StripFactor(BigInteger number, BigInteger factor)
    {
        if (!BigInteger.Remainder(number, factor).IsZero)
        {
            return (number, 0);
        }

        var (remaining, pairs) = StripFactor(number / factor, factor * factor);
        return BigInteger.Remainder(remaining, factor).IsZero ? (remaining / factor, (2 * pairs) + 2) : (remaining, (2 * pairs) + 1);
    }

    private string Written(int places)
    {
        if (places <= 0)
        {
            return (Numerator / Denominator).ToString(Invariant);
        }

        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, places) / Denominator;
        var digits = scaled.ToString(Invariant).PadLeft(places + 1, '0');
        return (Sign < 0 ? "-" : "") + digits[..^places] + "." + digits[^places..];
    }
}
