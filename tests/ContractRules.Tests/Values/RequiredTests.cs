using ContractRules.Agreements;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Values;

/// <summary>What is missing, blank or of another calendar is refused by the name of its argument.</summary>
public sealed class RequiredTests
{
    [Fact]
    public void Of_several_parts_the_one_that_is_nothing_is_named()
    {
        Assert.Throws<ArgumentNullException>("Left", () => new Compared(null!, Relation.Below, Sales.Node));
        Assert.Throws<ArgumentNullException>("Right", () => new Compared(Sales.Node, Relation.Below, null!));
        Assert.Throws<ArgumentNullException>("Operand", () => new Negation(null!));
        Assert.Throws<ArgumentNullException>("Obligee", () => new Duty(Seller, null!, "deliver", Opening.Node, KeptOn: null, Shortfall: null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Of_several_parts_words_that_are_blank_are_named(string words)
    {
        Assert.Throws<ArgumentException>("What", () => new Duty(Seller, Buyer, words, Opening.Node, KeptOn: null, Shortfall: null));
        Assert.Throws<ArgumentException>("Words", () => new Phrase(words, [], Sales.Node));
    }

    [Fact]
    public void Of_a_list_it_is_told_which_item_is_nothing() => Assert.StartsWith(
        "Item 2 of 3 is null.",
        Assert.Throws<ArgumentNullException>("periods", () => Of(Clause("1", Profit.Means(Sales))).Settle([Month(1), null!, Month(3)])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_date_of_another_calendar_is_told_by_that_calendar()
    {
        var julian = new LocalDate(2002, 1, 1, CalendarSystem.Julian);

        Assert.StartsWith("A date of the Julian calendar; expected one of the ISO calendar.", Assert.Throws<ArgumentException>(() => new DateValue(julian)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "A date of the Julian calendar lies beyond the years 1 to 9999.",
            Assert.Throws<ArgumentOutOfRangeException>("date", () => HolidayCalendar.WeekendsOnly.PlusBusinessDays(julian, 1)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_data_may_not_hold_is_told_with_those_that_it_may()
    {
        var early = Assert.Throws<ArgumentOutOfRangeException>(() => SettlementPeriod.Between(new LocalDate(1899, 12, 31), new LocalDate(1900, 1, 1)));
        Assert.StartsWith("1899-12-31 is no date that data may hold: from 1900 to 2999.", early.Message, StringComparison.Ordinal);
    }
}
