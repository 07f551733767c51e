using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Attribution.Warehouse;

namespace ContractRules.Tests.Attribution;

/// <summary>What a register, its parts and its costs say of themselves.</summary>
public sealed class AttributionWordsTests
{
    [Fact]
    public void A_register_tells_the_clause_and_the_agreement_and_its_parts_tell_their_facts()
    {
        Assert.Equal($"costs under 1 of {Register.Agreement}", $"{Register}");
        Assert.Equal(["1(a): land-costs", "1(b): building-costs", "1(c): fittings-costs"], Register.Headings.Select(heading => $"{heading}"));
        Assert.Equal("imported: import-costs", $"{Assert.Single(Register.Marks)}");
        Assert.Equal(["land-costs", "building-costs", "fittings-costs", "import-costs"], Register.Facts.Select(fact => fact.Key));
    }

    [Fact]
    public void Costs_tell_each_item_under_its_clause()
    {
        var items = new[] { Item("2020-02-01", 10.5m, "1(c)"), Item("2020-02-03", 20, "1(c)", "1(b)") };

        Assert.Equal("2020-02-01 Something: 10.50 USD", $"{items[0]}");
        Assert.Equal(
            "Something, 10.5 USD: 1(c), the only one that covers it; Something, 20 USD: 1(b), first of 1(b), 1(c), which cover it", $"{Register.Attribute(items)}");
        Assert.Equal("", $"{Register.Attribute()}");
    }

    [Fact]
    public void Facts_with_costs_tell_their_periods()
    {
        PeriodFacts[] months = [PeriodFacts.For(SettlementPeriod.Month(2020, 2)), PeriodFacts.For(SettlementPeriod.Month(2020, 3))];

        Assert.Equal(string.Join("; ", months.Select(month => $"{month}")), $"{Register.Attribute().AddTo(months)}");
    }
}
