using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Rules;

/// <summary>Operators take what the contract states on either side, as it stands.</summary>
public class StatedOperatorsTests
{
    private static readonly Fact<Quantity> Barrels = Fact.Quantity("barrels", Barrel, "1", "Barrels lifted");
    private static readonly Fact<Rate> Daily = Fact.Rate("daily", Barrel, per: Unit.Day, "1", "Barrels a day");
    private static readonly Fact<Price> BarrelPrice = Fact.Price("barrel-price", Usd, per: Barrel, "1", "Price of a barrel");

    [Fact]
    public void A_stated_amount_stands_before_a_share()
    {
        var month = Month(1).With(Share, new Ratio(0.25m));

        Assert.Equal(25, Number(Usd.Of(100) * Share, month));
        Assert.Equal(400, Number(Usd.Of(100) / Share, month));
        Assert.Equal(25, Number(Barrel.Of(100) * Share, month));
        Assert.Equal(400, Number(Usd.Of(100, Barrel) / Share, month));
        Assert.Equal(0.1m, Number(Ratio.Percent(40) * Share, month));
        Assert.Equal(1.6m, Number(Ratio.Percent(40) / Share, month));
    }

    [Fact]
    public void A_stated_share_stands_before_an_amount()
    {
        Assert.Equal(40, Number(Ratio.Percent(40) * Sales, Month(1).With(Sales, Usd.Of(100))));
        Assert.Equal(40, Number(Ratio.Percent(40) * Barrels, Month(1).With(Barrels, Barrel.Of(100))));
    }

    [Fact]
    public void Stated_quantities_and_prices_meet_rules()
    {
        var month = Month(1).With(Barrels, Barrel.Of(1_000)).With(Daily, Barrel.Of(500, Unit.Day)).With(BarrelPrice, Usd.Of(60, Barrel));

        Rule<Money> cost = Barrel.Of(10) * BarrelPrice;
        Rule<Quantity> produced = Unit.Day.Of(30) * Daily;
        Rule<Quantity> days = Barrel.Of(1_500) / Daily;
        Rule<Price> price = Usd.Of(60_000) / Barrels;
        Rule<Quantity> bought = Usd.Of(600) / BarrelPrice;
        Rule<Money> fee = Usd.Of(2, Barrel) * Barrels;
        Rule<Price> aDay = Usd.Of(2, Barrel) * Daily;
        Rule<Price> aBarrel = Usd.Of(30_000, Unit.Day) / Daily;
        Rule<Quantity> lifted = Tonne.Of(0.1m, Barrel) * Barrels;
        Rule<Price> aTonne = Barrel.Of(7.5m, Tonne) * BarrelPrice;

        Assert.Equal(
            [600, 15_000, 3, 60, 10, 2_000, 1_000, 60, 100, 450],
            [
                Number(cost, month), Number(produced, month), Number(days, month), Number(price, month), Number(bought, month),
                Number(fee, month), Number(aDay, month), Number(aBarrel, month), Number(lifted, month), Number(aTonne, month),
            ]);
    }

    [Fact]
    public void Stated_amounts_add_to_rules_and_compare_with_them()
    {
        var month = Month(1).With(Sales, Usd.Of(100));

        Assert.Equal([150, -50, 50], [Number(Usd.Of(50) + Sales, month), Number(Usd.Of(50) - Sales, month), Number(Sales - Usd.Of(50), month)]);
        Assert.Equal(new Compared(((Rule<Money>)Usd.Of(50)).Node, Relation.Below, Sales.Node), (Usd.Of(50) < Sales).Node);
        Assert.Equal(new Compared(Sales.Node, Relation.AtLeast, ((Rule<Money>)Usd.Of(50)).Node), (Sales >= Usd.Of(50)).Node);
    }

    [Fact]
    public void Money_is_never_multiplied_with_money_nor_added_to_quantities() => Assert.Empty(
        from type in new[] { typeof(UnitOperators), typeof(ShareOperators), typeof(AmountOperators), typeof(StatedOperators) }
        from method in type.GetMethods()
        where method.Name.StartsWith("op_", StringComparison.Ordinal)
        let operands = method.GetParameters().Select(parameter => parameter.ParameterType).ToArray()
        where (method.Name == "op_Multiply" && operands.All(operand => operand == typeof(Rule<Money>) || operand == typeof(Money)))
            || (method.Name == "op_Addition" && operands.Distinct().Count() > 1)
        select method);
}
