using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>A quantity for each of another is a rate.</summary>
public class PerUnitTests
{
    private static readonly Fact<Quantity> Produced = Fact.Quantity("produced", Barrel, "1", "Production");
    private static readonly Term<Rate> Daily = Term.Rate("daily", "Production a day", Barrel, per: Unit.Day);

    [Fact]
    public void Production_over_days_is_barrels_a_day_and_times_days_barrels_again()
    {
        var month = Month(1).With(Produced, Barrel.Of(15_500));

        Assert.Equal(500, Number(Produced.Per(ThePeriod.Days), month)); // 15,500 ÷ 31
        Assert.Equal(Measure.Of(Barrel, Unit.Day), Measuring.Of(Produced.Per(ThePeriod.Days).Node));

        Rule<Quantity> barrels = Produced.Per(ThePeriod.Days) * ThePeriod.Days;
        Assert.Equal(15_500, Number(barrels, month));
        Assert.Equal(Measure.Of(Barrel), Measuring.Of(barrels.Node));
    }

    [Fact]
    public void Shares_for_dollars_and_rupees_for_dollars()
    {
        var shares = new Unit("share", "shares");

        Assert.Equal(0.05m, Number(shares.Of(50).Per(Sales), Month(1).With(Sales, Usd.Of(1_000))));
        Assert.Equal(Measure.Of(shares, Usd), Measuring.Of(shares.Of(50).Per(Sales).Node));
        Assert.Equal(47.5m, Number(Rupees.Per(Sales), Month(1).With(Sales, Usd.Of(100)).With(Rupees, Inr.Of(4_750))));
        Assert.Equal(Measure.Of(Inr, Usd), Measuring.Of(Rupees.Per(Sales).Node));
    }

    [Fact]
    public void A_quantity_over_another_of_its_unit_is_a_plain_number_and_over_one_of_another_unit_no_ratio()
    {
        Assert.Equal(Measure.Ratio, Measuring.Of((Produced / (Rule<Quantity>)Barrel.Of(10)).Node));
        AssertMisfit(
            "part is declared in ratio, but its rule gives barrel/day",
            Term.Ratio("part", "Part").Means(Produced / ThePeriod.Days));
        AssertMisfit("daily is declared in barrel/day, but its rule gives ratio", Daily.Means(Produced.Per(Barrel.Of(10))));
        AssertMisfit("daily is declared in barrel/day, but its rule gives barrel/minute", Daily.Means(Produced.Per(Minutes)));
    }

    [Fact]
    public void Nothing_to_divide_by_leaves_it_undetermined() => Assert.Equal(
        "undetermined: minutes is zero in 2002-01, and nothing can be divided by it",
        Once(Produced.Per(Minutes), Month(1).With(Produced, Barrel.Of(1)).With(Minutes, Minute.Of(0))).ToString());

    [Fact]
    public void In_words() => Assert.Equal("produced ÷ minutes", $"{Produced.Per(Minutes)}");

    private static void AssertMisfit(string message, Definition definition) => Assert.Contains(
        $"clause 1: {message}",
        Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", definition))).Faults.Select(fault => fault.ToString()));
}
