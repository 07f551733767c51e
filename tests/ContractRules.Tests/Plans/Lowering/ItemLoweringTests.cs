using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Sql;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Lowering;

/// <summary>What a rule makes of each item is steps over its fields, which SQL computes of the table of items; what asks for more comes in with the facts.</summary>
public sealed class ItemLoweringTests
{
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Ratio> Count = Term.Ratio("count", "How many");

    [Fact]
    public void Fields_are_computed_and_chosen_item_by_item()
    {
        Assert.Contains("charge - (coalesce(discount, 0)) as _1", Sql(Fee.Means(Calls.Total(Charge - Discount))), StringComparison.Ordinal);
        Assert.Contains("sum(case when (destination = 'PK') then charge end)", Sql(Fee.Means(Calls.Where(Destination.Is("PK")).Total(Charge))), StringComparison.Ordinal);
        Assert.Contains("charge > 100 as _1", Sql(Count.Means(Calls.Where(Charge > Usd.Of(1)).Count())), StringComparison.Ordinal);
        Assert.Contains("items.disputed", Sql(Fee.Means(Calls.Total(Charge.ProvidedThat(Disputed, otherwise: Usd.Of(1))))), StringComparison.Ordinal);
    }

    // A third of a charge is counted in thirds of a cent: as the charge stands, and a charge beside it three times.
    [Fact]
    public void All_items_are_counted_as_finely_as_the_finest()
    {
        Assert.Contains("coalesce(sum(charge), 0) as bigint", Sql(Fee.Means(Calls.Total(Charge / 3))), StringComparison.Ordinal);
        Assert.Contains("counted in 1/300 USD", Sql(Fee.Means(Calls.Total(Charge / 3))), StringComparison.Ordinal);
        Assert.Contains("counted in 1/100 USD", Sql(Fee.Means(Calls.Total((Charge / (Seconds / Second.Of(1))).Rounded(Rounding.ToTheCent)))), StringComparison.Ordinal);
        Assert.Contains("1: the total of 1 over each call where", Sql(Count.Means(Calls.Where(Charge > Usd.Of(1)).Count())), StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_and_items_beside_items_come_in_with_the_facts()
    {
        Assert.DoesNotContain("call_items", Sql(Count.Means(Calls.By(Customer).Count())), StringComparison.Ordinal);
        Assert.DoesNotContain("call_items", Sql(Count.Means(Calls.Where(Charge > Calls.Total(Charge)).Count())), StringComparison.Ordinal);
        Assert.Contains("facts.each_call_1", Sql(Count.Means(Calls.By(Customer).Count())), StringComparison.Ordinal);
    }

    // A power that varies has no step, for items as for all else.
    [Fact]
    public void What_has_no_step_comes_in_with_the_facts()
    {
        var power = Rule<Ratio>.Of(new Raised((Charge / Usd.Of(1)).Node, (Seconds / Second.Of(1)).Node));

        Assert.DoesNotContain("call_items", Sql(Count.Means(Calls.Where(power > new Ratio(2)).Count())), StringComparison.Ordinal);
    }

    private static string Sql(Definition definition) => SqlPlan.Of(Plan.Of(Of(Clause("1", definition))), SqlDialect.DuckDb).Step();
}
