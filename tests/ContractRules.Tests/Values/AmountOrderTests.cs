using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Values;

/// <summary>Amounts of one unit are in the order of their numbers, and equal ones stand beside each other.</summary>
public class AmountOrderTests
{
    private static readonly (bool BelowOrAt, bool AboveOrAt, bool Above, bool Below) Equal = (true, true, false, false);
    private static readonly (bool BelowOrAt, bool AboveOrAt, bool Above, bool Below) Less = (true, false, false, true);
    private static readonly (bool BelowOrAt, bool AboveOrAt, bool Above, bool Below) More = (false, true, true, false);

    [Fact]
    public void Money_is_in_order() => AssertInOrder(Usd.Of(2), Usd.Of(3), (a, b) => (a <= b, a >= b, a > b, a < b));

    [Fact]
    public void Quantities_are_in_order() => AssertInOrder(Minute.Of(2), Minute.Of(3), (a, b) => (a <= b, a >= b, a > b, a < b));

    [Fact]
    public void Prices_are_in_order() =>
        AssertInOrder(Usd.Of(2, per: Minute), Usd.Of(3, per: Minute), (a, b) => (a <= b, a >= b, a > b, a < b));

    [Fact]
    public void Rates_are_in_order() =>
        AssertInOrder(Barrel.Of(2, per: Unit.Day), Barrel.Of(3, per: Unit.Day), (a, b) => (a <= b, a >= b, a > b, a < b));

    [Fact]
    public void Ratios_are_in_order() => AssertInOrder(Ratio.Percent(2), Ratio.Percent(3), (a, b) => (a <= b, a >= b, a > b, a < b));

    private static void AssertInOrder<T>(T lesser, T greater, Func<T, T, (bool, bool, bool, bool)> compared)
    {
        Assert.Equal((Equal, Equal), (compared(lesser, lesser), compared(greater, greater)));
        Assert.Equal((Less, More), (compared(lesser, greater), compared(greater, lesser)));
    }
}
