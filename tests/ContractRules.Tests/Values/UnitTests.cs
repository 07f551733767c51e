using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Values;

/// <summary>Units are told apart by their symbols; currencies are units with a minor unit.</summary>
public class UnitTests
{
    [Fact]
    public void Two_units_are_the_same_when_their_symbols_are()
    {
        Assert.Equal(new Unit("minute", "minutes"), new Unit("minute"));
        Assert.Equal(new Unit("minute", "minutes").GetHashCode(), new Unit("minute").GetHashCode());
        Assert.NotEqual(new Unit("minute"), new Unit("barrel"));
        Assert.NotEqual(new Unit("tonne"), new Unit("tonne", payableDecimals: 3));
    }

    [Fact]
    public void A_currency_is_no_plain_unit_of_the_same_symbol()
    {
        Assert.NotEqual(new Unit("USD"), Usd);
        Assert.NotEqual(Usd, new Unit("USD"));
        Assert.Equal(new Currency("USD", 2), Usd);
        Assert.NotEqual(new Currency("XTS", 3), new Currency("XTS", 2));
        Assert.NotEqual(Inr, Usd);
    }

    [Fact]
    public void A_unit_has_a_word_for_one_and_a_word_for_many()
    {
        Assert.Equal(("minute", "minutes", "minute"), (Minute.Symbol, Minute.Plural, Minute.ToString()));
        Assert.Equal("share", new Unit("share").Plural);
        Assert.Equal("USD", Usd.ToString());
    }

    [Fact]
    public void A_unit_is_delivered_whole_unless_it_says_how_fine_it_is()
    {
        Assert.Equal((0, 3, 2), (Minute.PayableDecimals, new Unit("tonne", payableDecimals: 3).PayableDecimals, Usd.PayableDecimals));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Unit("tonne", payableDecimals: -1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_unit_needs_a_symbol(string symbol) => Assert.Throws<ArgumentException>(() => new Unit(symbol));

    [Theory]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("USDT")]
    [InlineData("U$D")]
    [InlineData("")]
    public void A_currency_has_a_code_of_three_capitals(string code) => Assert.Throws<ArgumentException>(() => new Currency(code, 2));

    [Fact]
    public void A_currency_has_so_many_minor_units()
    {
        Assert.Equal((2, 100), (Usd.MinorUnitDecimals, (int)Usd.MinorUnitsInOne));
        Assert.Equal((0, 1), (Yen.MinorUnitDecimals, (int)Yen.MinorUnitsInOne));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Currency("USD", -1));
    }

    [Fact]
    public void So_much_of_a_unit_is_a_quantity_and_of_a_currency_money()
    {
        Assert.Equal(new Quantity(3, Minute), Minute.Of(3));
        Assert.Equal(new Money(3, Usd), Usd.Of(3));
        Assert.Equal(new Price(3, Usd, Minute), Usd.Of(3, Minute));
    }
}
