using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Rules;

/// <summary>Streams whose members have units of their own: oil in barrels, gas in thousands of cubic feet.</summary>
public class UnitsByMemberTests
{
    private static readonly Stream<Unit> Products = new Members("product", "oil", "gas").In(Barrel, Mcf);
    private static readonly Stream<Fact<Quantity>> Produced = Fact.Quantity("produced", Products, "1", "Production of the month");
    private static readonly Stream<Fact<Price>> Prices = Fact.Price("price", Usd, per: Products, "1", "Average price of the month");

    [Fact]
    public void Each_member_is_declared_in_its_unit()
    {
        Assert.Equal(Measure.Of(Mcf), Produced["gas"].Declaration.Measure);
        Assert.Equal(Measure.Of(Usd, Barrel), Prices["oil"].Declaration.Measure);
        Assert.Equal(("produced[gas]", "Production of the month"), (Produced["gas"].Declaration.Key, Produced["gas"].Declaration.Description));
        Assert.Equal("a number of mcf, at least 0, whole", Produced.Each(fact => fact.InRange(0))["gas"].Declaration.Expectation);
    }

    [Fact]
    public void Quantities_times_prices_add_up_to_money()
    {
        var month = Month(1)
            .With(Produced["oil"], Barrel.Of(100)).With(Produced["gas"], Mcf.Of(2_000))
            .With(Prices["oil"], Usd.Of(60, Barrel)).With(Prices["gas"], Usd.Of(2.5m, Mcf));

        // 100 × 60 + 2,000 × 2.50
        Assert.Equal(11_000, Number(Produced.Each(Prices, (quantity, price) => quantity * price).Total(), month));
    }

    [Fact]
    public void Factors_bring_all_to_one_unit()
    {
        var factors = Fact.Rate("factor", Barrel, per: Products, "1", "Barrels of oil equivalent");
        var month = Month(1)
            .With(Produced["oil"], Barrel.Of(100)).With(Produced["gas"], Mcf.Of(2_000))
            .With(factors["oil"], Barrel.Of(1, Barrel)).With(factors["gas"], Barrel.Of(0.172m, Mcf));

        // 100 × 1 + 2,000 × 0.172
        Assert.Equal(444, Number(Produced.Each(factors, (quantity, factor) => quantity.ConvertedAt(factor)).Total(), month));
    }

    [Fact]
    public void A_total_over_different_units_is_refused_and_names_them() => Assert.Equal(
        ["clause 1: units don't fit in 'produced[oil] + produced[gas]': 'produced[oil]' is barrel, 'produced[gas]' is mcf"],
        Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", Term.Quantity("all", "All", Barrel).Means(Produced.Total()))))
            .Faults.Where(fault => fault.Kind == AgreementFaultKind.UnitsDoNotFit).Select(fault => fault.ToString()));

    [Fact]
    public void Terms_of_each_member_are_in_its_unit()
    {
        var shares = Term.Quantity("share", "Share of the contractor", Products);
        var daily = Term.Rate("daily", "Production a day", Products, per: Unit.Day);
        var agreement = Of(Clause("1", [
            .. shares.EachMeans(Produced.Each(quantity => quantity * Sharing.Percent(40))),
            .. daily.EachMeans(Produced.Each(quantity => quantity.Per(ThePeriod.Days)))]));
        var statement = agreement.Settle(Month(1).With(Produced["oil"], Barrel.Of(310)).With(Produced["gas"], Mcf.Of(1_000))).Statements[0];

        Assert.Equal(Barrel.Of(124), statement.Of(shares["oil"]).Value);
        Assert.Equal(Mcf.Of(400), statement.Of(shares["gas"]).Value);
        Assert.Equal(Barrel.Of(10, Unit.Day), statement.Of(daily["oil"]).Value); // 310 ÷ 31
        Assert.Equal("Share of the contractor, gas", shares["gas"].Declaration.Title);
    }

    [Fact]
    public void Currencies_are_members_each_in_itself()
    {
        var costs = Fact.Money("costs", Members.ByCurrency(Usd, Inr, Yen), "1", "Costs");
        var rates = Fact.Price("rate", Usd, per: Members.ByCurrency(Usd, Inr, Yen), "1", "Dollars for one of the currency");
        var month = Month(1)
            .With(costs["usd"], Usd.Of(100)).With(costs["inr"], Inr.Of(4_750)).With(costs["jpy"], Yen.Of(10_000))
            .With(rates["usd"], Usd.Of(1, Usd)).With(rates["inr"], Usd.Of(0.02m, Inr)).With(rates["jpy"], Usd.Of(0.01m, Yen));

        Assert.Equal("usd: costs[usd], inr: costs[inr], jpy: costs[jpy]", costs.ToString());
        Assert.Equal(0, costs["jpy"].Declaration.Decimals);

        // 100 + 4,750 × 0.02 + 10,000 × 0.01
        Assert.Equal(295, Number(costs.Each(rates, (cost, rate) => cost.ConvertedAt(rate)).Total(), month));
    }

    [Fact]
    public void Each_member_takes_one_unit() => Assert.StartsWith(
        "Expected a unit for each product: oil, gas; found 1.",
        Assert.Throws<ArgumentException>(() => new Members("product", "oil", "gas").In(Barrel)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_currency_is_no_unit_of_a_quantity() =>
        Assert.Throws<ArgumentException>(() => Fact.Quantity("a", Members.ByCurrency(Usd, Inr), "1", "A"));
}
