using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Rules;

/// <summary>Lots as they are declared and spoken of.</summary>
public class LotsTests
{
    [Fact]
    public void Rules_over_lots_say_at_what_time_they_look_at_them()
    {
        Assert.Equal("the total of remaining over each debt brought forward", $"{Debts.BroughtForward.Total<Money>(Debts.Remaining)}");
        Assert.Equal(
            "the total of remaining over each debt of the period where due < the end of the period",
            $"{Debts.OfThePeriod.Where(Due < ThePeriod.End).Total<Money>(Debts.Remaining)}");
        Assert.Equal(
            "the total of (the greatest of remaining over each claim of the period) over each group of claim of the period by kind",
            $"{Claims.OfThePeriod.By(Kind).Total(Claims.OfThePeriod.Greatest<Money>(Claims.Remaining))}");
    }

    [Fact]
    public void What_moves_them_reads_in_the_order_in_which_it_happens()
    {
        Assert.Equal(
            "debt: fee comes in, due (the end of the period + 1 month); paid is applied, the oldest first; what is open expires where due ≤ the end of the period",
            $"{Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End.PlusMonths(1)), Debts.Applying(Paid), Debts.ExpiringAfter(Due))}");
        Assert.Equal("paid is applied, pro rata, to those where kind is costs", $"{Claims.Applying(Paid).ProRata().ToThoseWhere(Kind.Is("costs"))}");
        Assert.Equal("paid is applied, in the order of due and remaining", $"{Debts.Applying(Paid).InOrderOf(Due).InOrderOf(Debts.Remaining)}");
    }

    [Fact]
    public void Their_totals_are_terms() => Assert.Equal(
        "debt-brought-forward, debt-came-in, debt-applied, debt-left-over, debt-expired, debt-open", $"{Debts.Totals}");

    [Fact]
    public void An_order_is_said_once()
    {
        Assert.Throws<InvalidOperationException>(() => Debts.Applying(Paid).ProRata().InOrderOf(Due));
        Assert.Throws<InvalidOperationException>(() => Debts.Applying(Paid).InOrderOf(Due).LatestFirst());
    }

    [Fact]
    public void A_field_has_another_name_than_those_that_lots_have_anyway()
    {
        Assert.Throws<ArgumentException>(() => Lots.Money("debt", Usd, "1", "Debts", Field.Money("remaining", Usd, "Other")));
        Assert.Throws<ArgumentException>(() => Lots.Money("debt", Usd, "1", "Debts", Due, Due));
        Assert.Throws<ArgumentException>(() => Lots.Quantity("sale", Usd, "1", "Sales"));
    }
}
