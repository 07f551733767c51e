using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>The same agreement read otherwise, with assumptions, or taking what another asks for.</summary>
public class VariantTests
{
    private static readonly Reading Place = new("place", "1", "Where?", "There.", new ReadingOption("here", "Here"), new ReadingOption("there", "There"));
    private static readonly Items Invoices = Items.Of("invoice", "1", "Invoices of the period", Charge);
    private static readonly Agreement Sold = Of(Clause("1", Profit.Means(Basis.Decides(Sales, Costs))));

    [Fact]
    public void Only_questions_that_it_leaves_open_can_be_decided_also_several_at_once()
    {
        Assert.Equal("net", Sold.Under([(Basis, "net")]).ReadAs.Single().Value);
        Assert.StartsWith(
            "'small' leaves no question 'place' open as it is asked here; expected one of basis.",
            Assert.Throws<ArgumentException>("chosen", () => Sold.Under([(Basis, "net"), (Place, "there")])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "'small' leaves open basis, and not all that is chosen of: basis is net, place is there.",
            Assert.Throws<ArgumentException>("choices", () => Sold.Under(ReadingChoices.Defaults.With(Basis, "net").With(Place, "there"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_takes_facts_and_items_that_another_asks_for_and_they_change_nothing()
    {
        var other = Of(Clause("1", Profit.Means(Minutes * Usd.Of(2, Minute)), Ended.Means((Calls.Total(Charge) + Invoices.Total(Charge)).IsDetermined())));
        var taking = Of(Clause("1", Profit.Means(Sales + Calls.Total(Charge)))).Taking(other);
        var month = Month(1).With(Sales, Usd.Of(10)).With(Minutes, Minute.Of(7)).With(Calls, [Item.Of("C-1").With(Charge, Usd.Of(3))]).With(Invoices, [Item.Of("I-1").With(Charge, Usd.Of(5))]);

        Assert.Equal(["sales", "minutes"], taking.Facts.Select(fact => fact.Key));
        Assert.Equal(["call", "invoice"], taking.Items.Select(items => items.Key));
        Assert.Equal(Usd.Of(13), Assert.Single(taking.Settle(month).Statements).Of(Profit).Value);
    }

    [Fact]
    public void It_is_itself_where_another_asks_for_nothing_more()
    {
        Assert.Same(Sold, Sold.Taking(Of(Clause("1", Profit.Means(Sales)))));
        Assert.NotSame(Sold, Sold.Taking(Of(Clause("1", Profit.Means(Minutes * Usd.Of(2, Minute))))));
    }

    [Fact]
    public void In_force_on_a_date_it_can_be_assumed_that_a_term_has_a_value_as_fine_as_its_rule()
    {
        var agreement = Of(Clause("1", Profit.Means(Sales))).AsInForceOn(Dated);

        Assert.Equal(Usd.Of(0.25m), agreement.Assuming(Profit, Usd.Of(0.25m)).Settle(Month(1)).Statements[0].Of(Profit).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => agreement.Assuming(Profit, Usd.Of(0.125m)));
    }

    [Fact]
    public void Nothing_can_be_assumed_of_what_is_never_determined() => Assert.StartsWith(
        "profit is never 1; expected nothing, since it is never determined",
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(Clause("1", Profit.Means(Sales / 0))).Assuming(Profit, Usd.Of(1))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Dates_are_those_of_the_ISO_calendar()
    {
        var date = new LocalDate(2002, 7, 1, CalendarSystem.Julian);

        Assert.Throws<ArgumentException>(() => Sold.AsKnownOn(date));
        Assert.Throws<ArgumentException>(() => Sold.AsItStoodOn(date));
        Assert.Throws<ArgumentException>(() => Sold.InForceOn(date));
    }

    [Fact]
    public void Texts_are_equal_that_say_the_same_from_the_same_day_under_the_same_title()
    {
        var letter = new Amendment("Letter", new(2002, 7, 1), new LocalDate(2002, 7, 1), Edit.Replace(Clause("1", Profit.Means(Costs))));
        AgreementVersion Second(Amendment amendment, Rule<Money>? rule = null) => Amended([Clause("1", Profit.Means(rule ?? Sales))], amendment).Versions[1];

        Assert.Equal(Second(letter), Second(letter));
        Assert.Equal(Second(letter), Second(letter, Costs + Sales)); // what stood before is no part of it
        Assert.Equal(Second(letter).GetHashCode(), Second(letter).GetHashCode());
        Assert.NotEqual(Second(letter), Second(new Amendment("Letter", new(2002, 8, 1), new LocalDate(2002, 7, 1), [.. letter.Edits])));
        Assert.NotEqual(Second(letter), Second(new Amendment("Note", new(2002, 7, 1), new LocalDate(2002, 7, 1), [.. letter.Edits])));
        Assert.NotEqual(Second(letter), Second(new Amendment("Letter", new(2002, 7, 1), new LocalDate(2002, 7, 1), Edit.Replace(Clause("1", Profit.Means(Costs * 2))))));
        Assert.False(Second(letter).Equals(null));
    }
}
