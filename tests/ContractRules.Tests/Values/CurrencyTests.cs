using ContractRules.Values;

namespace ContractRules.Tests.Values;

/// <summary>Currencies by name and by their codes of ISO 4217, with the decimals of their minor units.</summary>
public class CurrencyTests
{
    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("KWD", 3)]
    [InlineData("TND", 3)]
    [InlineData("JPY", 0)]
    [InlineData("XAF", 0)]
    [InlineData("CLF", 4)]
    [InlineData("XCG", 2)]
    [InlineData("HRK", 2)] // The kuna, until 2023.
    [InlineData("BYR", 0)] // The Belarusian ruble, until 2016.
    public void A_code_gives_the_currency_with_its_decimals(string code, int decimals) =>
        Assert.Equal(new Currency(code, decimals), Currency.Of(code));

    [Theory]
    [InlineData("XXY")]
    [InlineData("XAU")] // Gold has no minor unit.
    [InlineData("usd")]
    [InlineData("ITL")] // The lira, until 2002: list three states no minor units.
    [InlineData("ROL")] // The old leu, until 2005: tables contradict each other.
    public void An_unknown_code_is_refused_with_what_to_write_instead(string code) => Assert.StartsWith(
        $"List one of ISO 4217 states no minor unit for '{code}'; expected a code such as USD. State any other currency with its decimals: new Currency(\"{code}\", 2).",
        Assert.Throws<ArgumentException>(() => Currency.Of(code)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Common_currencies_have_names_which_are_their_codes()
    {
        var named = typeof(Currency).GetProperties().Where(property => property.GetMethod!.IsStatic && property.PropertyType == typeof(Currency)).ToList();

        Assert.True(named.Count > 50);
        Assert.All(named, property => Assert.Equal(Currency.Of(property.Name.ToUpperInvariant()), property.GetValue(null)));
        Assert.Equal(
            ["EUR", "GBP", "INR", "PKR", "JPY", "TRY"],
            new[] { Currency.Eur, Currency.Gbp, Currency.Inr, Currency.Pkr, Currency.Jpy, Currency.Try }.Select(currency => currency.Symbol));
    }

    [Fact]
    public void All_are_listed_once_by_their_codes()
    {
        Assert.Equal(Currency.Listed.Select(currency => currency.Symbol).Distinct().Order(StringComparer.Ordinal), Currency.Listed.Select(currency => currency.Symbol));
        Assert.Equal(165 + 11, Currency.Listed.Count); // 165 in use and 11 withdrawn since 2014.
        Assert.Equal(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], Currency.Listed.Where(currency => currency.MinorUnitDecimals == 3).Select(currency => currency.Symbol));
    }

    [Theory]
    [InlineData("USD", 0, 2)]
    [InlineData("JPY", 2, 0)]
    [InlineData("KWD", 2, 3)]
    public void Decimals_that_contradict_those_listed_are_refused(string code, int decimals, int listed) => Assert.StartsWith(
        $"{code} has {listed} decimals in ISO 4217.",
        Assert.Throws<ArgumentOutOfRangeException>("minorUnitDecimals", () => new Currency(code, decimals)).Message,
        StringComparison.Ordinal);
}
