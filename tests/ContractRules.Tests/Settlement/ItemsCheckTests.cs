using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Items that are dated lie in their period, from its first day to its last; what is withdrawn needs no date.</summary>
public sealed class ItemsCheckTests
{
    private static readonly Items Dialled = Calls.DatedBy(On);

    private static readonly Agreement Agreement = Of(Clause("1", Term.Money("total", "Total", Usd).Means(Dialled.Total(Charge))));

    [Theory]
    [InlineData(2001, 12, 31, false)]
    [InlineData(2002, 1, 1, true)]
    [InlineData(2002, 1, 31, true)]
    [InlineData(2002, 2, 1, false)]
    public void A_dated_item_lies_between_the_first_and_the_last_day_of_its_period(int year, int month, int day, bool lies)
    {
        var on = new LocalDate(year, month, day);

        Assert.Equal(
            lies ? [] : [$"2002-01, call C-1, on: found {new DateValue(on)}; expected a date from 2002-01-01 to 2002-01-31"],
            Agreement.Settle(Month(1).With(Dialled, [Call(1, 10).With(On, on)])).Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void An_item_withdrawn_needs_no_date()
    {
        var knowledge = Knowledge.Of(
            Month(1).With(Dialled, [Call(1, 10).With(On, new LocalDate(2002, 1, 5))]).KnownOn(new LocalDate(2002, 2, 5)),
            Month(1).With(Dialled, [Item.Withdrawn("C-1")]).KnownOn(new LocalDate(2002, 3, 5)));

        Assert.Empty(knowledge.FaultsUnder(Agreement));
        Assert.Empty(Agreement.Settle(knowledge).Faults);
    }

    [Fact]
    public void A_value_in_another_unit_than_its_field_is_a_wrong_program()
    {
        var fault = Assert.Throws<ArgumentException>("value", () => Item.Of("C-1").With(Charge, Inr.Of(1)));

        Assert.StartsWith("charge is given in USD, not in INR.", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("key", () => Item.Of(" "));
        Assert.Throws<ArgumentException>("name", () => Item.Of("C-1").With(Customer, " "));
    }
}
