using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>From one unit to another at an agreed factor or exchange rate.</summary>
public class ConversionTests
{
    private static readonly Fact<Price> Exchange = Fact.Price("exchange-rate", Inr, per: Usd, "1", "Rupees for a dollar");
    private static readonly Fact<Quantity> Crude = Fact.Quantity("crude", Tonne, "1", "Crude lifted");
    private static readonly Rate Factor = new(7.33m, Barrel, Tonne);

    [Fact]
    public void Dollars_become_rupees_and_rupees_dollars()
    {
        var month = Month(1).With(Exchange, Inr.Of(47.5m, per: Usd));

        Assert.Equal(4_750, Number(((Rule<Money>)Usd.Of(100)).ConvertedAt(Exchange), month)); // 100 × 47.5
        Assert.Equal(100, Number(((Rule<Money>)Inr.Of(4_750)).ConvertedBackAt(Exchange), month)); // 4,750 ÷ 47.5
    }

    [Fact]
    public void Tonnes_become_barrels_and_barrels_tonnes()
    {
        Assert.Equal(73.3m, Number(Crude.ConvertedAt(Factor), Month(1).With(Crude, Tonne.Of(10))));
        Assert.Equal(10, Number(((Rule<Quantity>)Barrel.Of(73.3m)).ConvertedBackAt(Factor), Month(1)));
    }

    [Fact]
    public void A_price_per_barrel_becomes_one_per_tonne_and_one_in_rupees()
    {
        var month = Month(1).With(Exchange, Inr.Of(47.5m, per: Usd));

        Assert.Equal(439.8m, Number(Usd.Of(60, per: Barrel).ConvertedAt(Factor), month)); // 60 × 7.33
        Assert.Equal(60, Number(Usd.Of(439.8m, per: Tonne).ConvertedBackAt(Factor), month));
        Assert.Equal(2_850, Number(Usd.Of(60, per: Barrel).ConvertedAt(Exchange), month)); // 60 × 47.5
        Assert.Equal(60, Number(Inr.Of(2_850, per: Barrel).ConvertedBackAt(Exchange), month));

        Assert.Equal(Measure.Of(Usd, Tonne), Measuring.Of(Usd.Of(60, per: Barrel).ConvertedAt(Factor).Node));
        Assert.Equal(Measure.Of(Usd, Barrel), Measuring.Of(Usd.Of(60, per: Tonne).ConvertedBackAt(Factor).Node));
        Assert.Equal(Measure.Of(Inr, Barrel), Measuring.Of(Usd.Of(60, per: Barrel).ConvertedAt(Exchange).Node));
        Assert.Equal(Measure.Of(Usd, Barrel), Measuring.Of(Inr.Of(60, per: Barrel).ConvertedBackAt(Exchange).Node));
        Assert.Null(Measuring.Of(Usd.Of(60, per: Tonne).ConvertedAt(Factor).Node));
    }

    [Fact]
    public void Tonnes_a_day_become_barrels_a_day_and_barrels_a_month()
    {
        Rule<Rate> tonnes = Tonne.Of(10, per: Unit.Day);
        Rule<Rate> aMonth = Unit.Day.Of(30, per: new Unit("month"));

        Assert.Equal(73.3m, Number(tonnes.ConvertedAt(Factor), Month(1)));
        Assert.Equal(Measure.Of(Barrel, Unit.Day), Measuring.Of(tonnes.ConvertedAt(Factor).Node));
        Assert.Equal(10, Number(tonnes.ConvertedAt(Factor).ConvertedBackAt(Factor), Month(1)));
        Assert.Equal(Measure.Of(Tonne, new Unit("month")), Measuring.Of(tonnes.ConvertedAt(aMonth).Node));
    }

    [Fact]
    public void The_unit_is_the_one_converted_to()
    {
        Assert.Equal(Measure.Of(Inr), Measuring.Of(Sales.ConvertedAt(Exchange).Node));
        Assert.Equal(Measure.Of(Usd), Measuring.Of(Rupees.ConvertedBackAt(Exchange).Node));
        Assert.Equal(Measure.Of(Barrel), Measuring.Of(Crude.ConvertedAt(Factor).Node));
    }

    [Fact]
    public void What_the_rate_is_not_for_does_not_fit()
    {
        Assert.Null(Measuring.Of(Rupees.ConvertedAt(Exchange).Node));
        Assert.Null(Measuring.Of(Sales.ConvertedBackAt(Exchange).Node));
    }

    [Fact]
    public void A_rate_of_zero_converts_nothing_back() => Assert.Equal(
        "undetermined: exchange-rate is zero in 2002-01, and nothing can be divided by it",
        Once(Rupees.ConvertedBackAt(Exchange), Month(1).With(Rupees, Inr.Of(1)).With(Exchange, Inr.Of(0, per: Usd))).ToString());

    [Fact]
    public void Rounding_before_the_conversion_and_after_it_can_differ()
    {
        var month = Month(1).With(Sales, Usd.Of(1)).With(Exchange, Inr.Of(47.5m, per: Usd));
        var third = Sales / 3;

        // 0.33 × 47.5 = 15.675, in all 15.68; a third of 47.5 is 15.8333…
        Assert.Equal(15.68m, Number(third.Rounded(Rounding.ToTheCent).ConvertedAt(Exchange).Rounded(Rounding.ToTheCent), month));
        Assert.Equal(15.83m, Number(third.ConvertedAt(Exchange).Rounded(Rounding.ToTheCent), month));
    }

    [Law]
    public void There_and_back_gives_the_same_exactly(Cents dollars, SubCentPrice price) => Assert.Equal(
        dollars,
        Number(Sales.ConvertedAt(Exchange).ConvertedBackAt(Exchange), Month(1)
            .With(Sales, Usd.Of(dollars)).With(Exchange, Inr.Of(price, per: Usd))));

    [Fact]
    public void What_is_converted_is_paid_in_its_own_minor_unit()
    {
        var yen = Fact.Price("yen-rate", Yen, per: Usd, "1", "Yen for a dollar");

        Assert.NotNull(Of(Clause("1", Seller.Pays(Buyer, Sales.ConvertedAt(yen).Rounded(new Rounding(0, RoundingMode.HalfEven))))));
    }

    [Fact]
    public void In_words()
    {
        Assert.Equal("sales × exchange-rate", $"{Sales.ConvertedAt(Exchange)}");
        Assert.Equal("rupees ÷ exchange-rate", $"{Rupees.ConvertedBackAt(Exchange)}");
        Assert.Equal("crude × 7.33 barrel/tonne", $"{Crude.ConvertedAt(Factor)}");
    }
}
