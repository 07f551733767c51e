using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Values;

/// <summary>Money adds within one currency, and takes shares without losing a fraction.</summary>
public class MoneyTests
{
    [Fact]
    public void Money_of_one_currency_adds_and_subtracts()
    {
        Assert.Equal(Usd.Of(12.34m), Usd.Of(10) + Usd.Of(2.34m));
        Assert.Equal(Usd.Of(7.66m), Usd.Of(10) - Usd.Of(2.34m));
        Assert.Equal(Usd.Of(-10), -Usd.Of(10));
    }

    [Fact]
    public void Money_of_two_currencies_does_not_mix()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Usd.Of(1) + Inr.Of(2));

        Assert.Equal("2 INR is not in USD; convert it at an agreed rate first.", fault.Message);
        Assert.Throws<InvalidOperationException>(() => Usd.Of(1) - Inr.Of(1));
        Assert.Throws<InvalidOperationException>(() => Usd.Of(1) / Inr.Of(1));
    }

    [Fact]
    public void A_share_is_taken_from_either_side()
    {
        // 40 % of 12.34 is 4.936: no cent is rounded away.
        Assert.Equal(Usd.Of(4.936m), Ratio.Percent(40) * Usd.Of(12.34m));
        Assert.Equal(Usd.Of(4.936m), Usd.Of(12.34m) * Ratio.Percent(40));
    }

    [Law]
    public bool Two_shares_that_make_the_whole_add_up_exactly(Rational amount, Rational share) =>
        (Usd.Of(amount) * new Ratio(share)) + (Usd.Of(amount) * (Ratio.One - new Ratio(share))) == Usd.Of(amount);

    [Fact]
    public void Money_over_money_is_a_ratio()
    {
        Assert.Equal(new Ratio(new Rational(3, 7)), Usd.Of(30_000) / Usd.Of(70_000));
        Assert.Throws<DivideByZeroException>(() => Usd.Of(1) / Usd.Of(0));
    }

    [Fact]
    public void Money_is_rounded_as_a_clause_says()
    {
        Assert.Equal(Usd.Of(0.13m), Usd.Of(0.125m).Rounded(Rounding.ToTheCent));
        Assert.Equal(Usd.Of(0.12m), Usd.Of(0.125m).Rounded(new Rounding(2, RoundingMode.HalfEven)));
    }

    [Fact]
    public void Money_is_counted_in_its_currency_and_written_exactly()
    {
        Assert.Equal(Measure.Of(Usd), Usd.Of(1).Measure);
        Assert.Equal("1234.5 USD", Usd.Of(1234.50m).ToString());
        Assert.NotEqual(Usd.Of(1), Inr.Of(1));
    }

    [Fact]
    public void What_was_never_made_is_counted_in_nothing_and_so_refused()
    {
        Assert.Equal("no money", default(Money).ToString());
        Assert.Throws<InvalidOperationException>(() => default(Money).Currency);
        Assert.Throws<InvalidOperationException>(() => default(Money) + Usd.Of(1));
        Assert.Throws<InvalidOperationException>(() => Usd.Of(1).CompareTo(default));
        Assert.Throws<ArgumentException>(() => (Rule<Money>)default(Money));
        Assert.Throws<ArgumentNullException>("Currency", () => new Money(1, null!));
    }
}
