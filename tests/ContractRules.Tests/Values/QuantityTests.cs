using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Values;

/// <summary>Quantities add within one unit, and cost money at a price of that unit.</summary>
public class QuantityTests
{
    [Fact]
    public void Quantities_of_one_unit_add_and_subtract()
    {
        Assert.Equal(Minute.Of(5), Minute.Of(3) + Minute.Of(2));
        Assert.Equal(Minute.Of(1), Minute.Of(3) - Minute.Of(2));
    }

    [Fact]
    public void Quantities_of_two_units_do_not_mix()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Minute.Of(1) + Barrel.Of(2));

        Assert.Equal("2 barrel does not count minute.", fault.Message);
        Assert.Throws<InvalidOperationException>(() => Minute.Of(1) - Barrel.Of(1));
    }

    [Fact]
    public void A_quantity_costs_money_at_its_price_from_either_side()
    {
        // 3,000,000 minutes at 0.0066 USD: 19,800 USD.
        Assert.Equal(Usd.Of(19_800), Minute.Of(3_000_000) * Usd.Of(0.0066m, Minute));
        Assert.Equal(Usd.Of(19_800), Usd.Of(0.0066m, Minute) * Minute.Of(3_000_000));
    }

    [Fact]
    public void A_price_of_another_unit_does_not_apply() =>
        Assert.Throws<InvalidOperationException>(() => Barrel.Of(1) * Usd.Of(1, Minute));

    [Fact]
    public void Money_is_no_quantity()
    {
        var fault = Assert.Throws<ArgumentException>(() => new Quantity(1, Usd));

        Assert.StartsWith("USD is a currency; an amount of it is Money, no Quantity.", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ((Unit)Usd).Of(1));
        Assert.Throws<ArgumentNullException>(() => new Quantity(1, null!));
    }

    [Fact]
    public void A_quantity_is_counted_in_its_unit_and_written_exactly()
    {
        Assert.Equal(Measure.Of(Minute), Minute.Of(1).Measure);
        Assert.Equal("3/7 minute", Minute.Of(new Rational(3, 7)).ToString());
        Assert.Equal((new Rational(3, 7), Minute), (Minute.Of(new Rational(3, 7)).Amount, Minute.Of(1).Unit));
    }

    [Fact]
    public void What_was_never_made_says_so() => Assert.Equal(
        ("no quantity", "no price", "no rate"), ($"{default(Quantity)}", $"{default(Price)}", $"{default(Rate)}"));

    [Fact]
    public void A_price_is_counted_in_both_its_units()
    {
        var price = Usd.Of(0.19m, per: Minute);

        Assert.Equal(new Price(0.19m, Usd, Minute), price);
        Assert.Equal(Measure.Of(Usd, Minute), price.Measure);
        Assert.Equal("0.19 USD/minute", price.ToString());
    }
}
