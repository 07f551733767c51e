using System.Numerics;

namespace ContractRules.Values;

/// <summary>A currency: the unit that money is counted in, with the decimals of its minor unit.</summary>
/// <example><c>Currency.Usd.Of(300_000)</c> is 300,000 US dollars.</example>
public sealed record Currency : Unit
{
    /// <summary>A currency by its code.</summary>
    /// <param name="code">The three-letter code of ISO 4217: <c>USD</c>.</param>
    /// <param name="minorUnitDecimals">Decimals of the smallest amount that can be paid: 2 for cents, 0 for yen.</param>
    /// <exception cref="ArgumentException">The code isn't three capital letters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are negative.</exception>
    public Currency(string code, int minorUnitDecimals)
        : base(code)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minorUnitDecimals);
        if (code.Length != 3 || !code.All(char.IsAsciiLetterUpper))
        {
            throw new ArgumentException($"'{code}' is no currency code; expected three capital letters such as USD.", nameof(code));
        }

        MinorUnitDecimals = minorUnitDecimals;
    }

    /// <summary>The US dollar, of 100 cents.</summary>
    public static Currency Usd { get; } = new("USD", 2);

    /// <summary>Decimals of the smallest amount that can be paid.</summary>
    public int MinorUnitDecimals { get; }

    /// <summary>How many minor units make one: 100 for the dollar.</summary>
    public BigInteger MinorUnitsInOne => BigInteger.Pow(10, MinorUnitDecimals);

    /// <summary>So much of this currency.</summary>
    public new Money Of(Rational amount) => new(amount, this);

    /// <summary>So much of this currency for each of a unit, or of another currency: a price.</summary>
    public new Price Of(Rational amount, Unit per) => new(amount, this, per);
}
