using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Values;

/// <summary>What the contract states compares within one unit and is divided by shares, without any rule.</summary>
public class StatedAmountArithmeticTests
{
    private static readonly Ratio Forty = Ratio.Percent(40);

    [Fact]
    public void Amounts_compare_within_one_unit()
    {
        Assert.True(Usd.Of(1) < Usd.Of(2) && Usd.Of(2) > Usd.Of(1) && Usd.Of(2) <= Usd.Of(2) && Usd.Of(2) >= Usd.Of(2));
        Assert.True(Barrel.Of(1) < Barrel.Of(2) && Barrel.Of(2) > Barrel.Of(1) && Barrel.Of(2) <= Barrel.Of(2) && Barrel.Of(2) >= Barrel.Of(2));
        Assert.True(Usd.Of(1, Barrel) < Usd.Of(2, Barrel) && Usd.Of(2, Barrel) > Usd.Of(1, Barrel));
        Assert.True(Usd.Of(2, Barrel) <= Usd.Of(2, Barrel) && Usd.Of(2, Barrel) >= Usd.Of(2, Barrel));
        Assert.True(Barrel.Of(1, Minute) < Barrel.Of(2, Minute) && Barrel.Of(2, Minute) > Barrel.Of(1, Minute));
        Assert.True(Barrel.Of(2, Minute) <= Barrel.Of(2, Minute) && Barrel.Of(2, Minute) >= Barrel.Of(2, Minute));
        Assert.True(Forty < Ratio.One && Ratio.One > Forty && Forty <= Ratio.One && Ratio.One >= Forty);
    }

    [Fact]
    public void Amounts_of_two_units_do_not_compare()
    {
        Assert.Equal("2 INR is not in USD; convert it at an agreed rate first.", Refused(() => Usd.Of(1) < Inr.Of(2)));
        Assert.Equal("2 barrel does not count minute.", Refused(() => Minute.Of(1) >= Barrel.Of(2)));
        Assert.Equal("2 USD/barrel is not in USD/minute.", Refused(() => Usd.Of(1, Minute) > Usd.Of(2, Barrel)));
        Assert.Equal("2 barrel/day is not in barrel/minute.", Refused(() => Barrel.Of(1, Minute) <= Barrel.Of(2, Unit.Day)));
    }

    [Fact]
    public void An_amount_over_a_share_is_the_whole()
    {
        Assert.Equal(Usd.Of(100), Usd.Of(40) / Forty);
        Assert.Equal(Barrel.Of(100), Barrel.Of(40) / Forty);
        Assert.Equal(Usd.Of(100, Barrel), Usd.Of(40, Barrel) / Forty);
        Assert.Equal(Barrel.Of(100, Minute), Barrel.Of(40, Minute) / Forty);
        Assert.Throws<DivideByZeroException>(() => Usd.Of(40) / Ratio.Zero);
    }

    [Fact]
    public void Shares_are_taken_from_either_side()
    {
        Assert.Equal((Barrel.Of(40), Barrel.Of(40)), (Barrel.Of(100) * Forty, Forty * Barrel.Of(100)));
        Assert.Equal((Usd.Of(40, Barrel), Usd.Of(40, Barrel)), (Usd.Of(100, Barrel) * Forty, Forty * Usd.Of(100, Barrel)));
        Assert.Equal((Barrel.Of(40, Minute), Barrel.Of(40, Minute)), (Barrel.Of(100, Minute) * Forty, Forty * Barrel.Of(100, Minute)));
        Assert.Equal(Barrel.Of(-1), -Barrel.Of(1));
    }

    [Fact]
    public void One_amount_over_another_of_its_unit_is_a_plain_number()
    {
        Assert.Equal(Forty, Barrel.Of(40) / Barrel.Of(100));
        Assert.Equal(Forty, Usd.Of(40, Barrel) / Usd.Of(100, Barrel));
        Assert.Equal(Forty, Barrel.Of(40, Minute) / Barrel.Of(100, Minute));
        Assert.Equal("40 barrel does not count minute.", Refused(() => Minute.Of(1) / Barrel.Of(40)));
    }

    private static string Refused<T>(Func<T> compute) => Assert.Throws<InvalidOperationException>(() => { compute(); }).Message;
}
