using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Values;

/// <summary>Rates are so many of one unit for each of another; money per unit is a price.</summary>
public class RateTests
{
    [Fact]
    public void Barrels_a_day_over_days_are_barrels_from_either_side()
    {
        // 500 barrels a day over 30 days: 15,000 barrels.
        Assert.Equal(Barrel.Of(15_000), Barrel.Of(500, per: Unit.Day) * Unit.Day.Of(30));
        Assert.Equal(Barrel.Of(15_000), Unit.Day.Of(30) * Barrel.Of(500, per: Unit.Day));
    }

    [Fact]
    public void A_rate_of_another_unit_does_not_apply() =>
        Assert.Throws<InvalidOperationException>(() => Minute.Of(1) * Barrel.Of(500, per: Unit.Day));

    [Fact]
    public void A_rate_is_counted_in_both_its_units()
    {
        var rate = Barrel.Of(500, per: Unit.Day);

        Assert.Equal(new Rate(500, Barrel, Unit.Day), rate);
        Assert.Equal((500, Barrel, Unit.Day), (rate.Amount, rate.Of, rate.Per));
        Assert.Equal(Measure.Of(Barrel, Unit.Day), rate.Measure);
        Assert.Equal("500 barrel/day", rate.ToString());
    }

    [Fact]
    public void Money_per_unit_is_a_price_and_so_is_money_per_money()
    {
        Assert.Equal(new Price(47.5m, Inr, Usd), Inr.Of(47.5m, per: Usd));

        var fault = Assert.Throws<ArgumentException>(() => new Rate(60, Usd, Barrel));
        Assert.StartsWith("USD is a currency; so much of it per barrel is a Price, no Rate.", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ((Unit)Usd).Of(60, per: Barrel));
        Assert.Throws<ArgumentException>(() => Measure.OfRate(Usd, Barrel));
    }
}
