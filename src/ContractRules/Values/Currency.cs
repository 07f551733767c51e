using System.Numerics;
using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>A currency: the unit that money is counted in, with the decimals of its minor unit.</summary>
/// <example><c>Currency.Usd.Of(300_000)</c> is 300,000 US dollars.</example>
[JsonConverter(typeof(Json.CurrencyConverter))]
public sealed partial record Currency : Unit
{
    /// <summary>A currency by its code.</summary>
    /// <param name="code">The three-letter code of ISO 4217: <c>USD</c>.</param>
    /// <param name="minorUnitDecimals">Decimals of the smallest amount that can be paid: 2 for cents, 0 for yen.</param>
    /// <exception cref="ArgumentException">The code isn't three capital letters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are negative, or others than ISO 4217 lists for the code.</exception>
    public Currency(string code, int minorUnitDecimals)
        : base(Code(code), plural: null, minorUnitDecimals.From(0, to: Rounding.MostPlaces))
    {
        if (Iso4217.DecimalsOf(code) is { } listed && listed != minorUnitDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(minorUnitDecimals), minorUnitDecimals, $"{code} has {listed} decimals in ISO 4217.");
        }
    }

    /// <summary>All currencies for which list one of ISO 4217 states a minor unit, by their codes, with those withdrawn from it since 2014.</summary>
    public static EquatableArray<Currency> Listed => Iso4217.All;

    /// <summary>Decimals of the smallest amount that can be paid.</summary>
    public int MinorUnitDecimals => PayableDecimals;

    /// <summary>How many minor units make one: 100 for the dollar.</summary>
    public BigInteger MinorUnitsInOne => BigInteger.Pow(10, MinorUnitDecimals);

    /// <summary>The currency of a code of ISO 4217, also one withdrawn since 2014: agreements and balances in kuna are still carried.</summary>
    /// <remarks>
    /// Its decimals are those that list one states, or stated last; list three, of what was withdrawn, states none. An older currency is
    /// declared with its decimals: <c>new Currency("ITL", 0)</c>.
    /// </remarks>
    /// <exception cref="ArgumentException">List one of ISO 4217 states no minor unit for the code, nor did it since 2014.</exception>
    /// <example><c>Currency.Of("KWD")</c> has 3 decimals, <c>Currency.Of("JPY")</c> none; <c>Currency.Of("HRK")</c> is the kuna.</example>
    public static Currency Of(string code) => Iso4217.Find(code.NotNull()) ?? throw new ArgumentException(
        $"List one of ISO 4217 states no minor unit for '{code}'; expected a code such as USD. State any other currency with its decimals: new Currency(\"{code}\", 2).",
        nameof(code));

    /// <summary>Whether a text is the code of a currency, listed or not.</summary>
    internal static bool IsCode(string code) => code.Length == 3 && code.All(char.IsAsciiLetterUpper);

    private static string Code(string code) => IsCode(code.NotNull())
        ? code
        : throw new ArgumentException($"'{code}' is no currency code; expected three capital letters such as USD.", nameof(code));

    /// <summary>So much of this currency.</summary>
    public new Money Of(Rational amount) => new(amount, this);

    /// <summary>So much of this currency for each of a unit, or of another currency: a price.</summary>
    public new Price Of(Rational amount, Unit per) => new(amount, this, per);
}
