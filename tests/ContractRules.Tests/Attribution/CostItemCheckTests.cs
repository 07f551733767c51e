using ContractRules.Attribution;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Attribution.Warehouse;

namespace ContractRules.Tests.Attribution;

public sealed class CostItemCheckTests
{
    [Fact]
    public void What_is_named_wrongly_twice_is_one_fault() => Assert.Equal(
        ["item 0: no cost falls under '1(d)'; expected some of 1(a), 1(b), 1(c)", "item 0: 'stolen' is no mark of the register; expected some of imported"],
        Register.Attribute(Item("2020-02-01", 1, "1(d)", "1(a)", "1(d)") with { Marks = ["stolen", "imported", "stolen"] }).Faults.Select(fault => $"{fault}"));

    [Fact]
    public void Each_of_several_marks_is_one_of_the_register()
    {
        var register = new CostRegister(AgreementBy(Cadence.Months), "1", [new("1(a)", Land), new("1(b)", Building)], [new("imported", Imports), new("fitted", Fittings)]);

        Assert.Empty(register.Attribute(Item("2020-02-01", 1, "1(a)") with { Marks = ["fitted"] }, Item("2020-02-01", 1, "1(b)") with { Marks = ["imported"] }).Faults);
        Assert.Equal(
            "item 0: 'stolen' is no mark of the register; expected some of imported, fitted",
            $"{Assert.Single(register.Attribute(Item("2020-02-01", 1, "1(a)") with { Marks = ["stolen"] }).Faults)}");
    }

    // The agreement is of 15 January: what arose in December lies before it, in the year before too, and nothing after it.
    [Theory]
    [InlineData(Cadence.Months, "2019-12-31", false)]
    [InlineData(Cadence.Months, "2020-01-01", true)]
    [InlineData(Cadence.Years, "2019-12-31", false)]
    [InlineData(Cadence.Years, "2020-01-01", true)]
    public void A_date_is_right_from_the_first_day_of_the_period_in_which_the_agreement_was_made(Cadence cadence, string date, bool isRight) =>
        Assert.Equal(isRight, RegisterBy(cadence).Attribute(Item(date, 1, "1(a)")).Faults.Count == 0);
}
