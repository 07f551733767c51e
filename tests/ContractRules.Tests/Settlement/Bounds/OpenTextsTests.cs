using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Settlement.Bounds.OpenCase;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement.Bounds;

/// <summary>What is bounded where a text ends and another begins: in the middle of a month, or where a term comes back that was gone.</summary>
public sealed class OpenTextsTests
{
    private static readonly Field<Money> Price = Field.Money("price", Usd, "Price of the delivery").InRange(0, 1_000);
    private static readonly Items Deliveries = Items.Of("delivery", "1", "Deliveries of the period", Price);

    // 300 and 150 lie 75 off from 225, so that the fee is 75 to 375 under either text; what lies between them by days is less far off.
    [Fact]
    public void A_month_of_two_texts_can_come_to_what_neither_text_does()
    {
        var fee = Dollars(300) - Dollars(225);
        var agreement = Amended(
            [Clause("1", Fee.Means(fee.AtLeast(-fee) + Capped))],
            new Amendment("Letter", new LocalDate(2002, 1, 16), new LocalDate(2002, 1, 2), Edit.Substitute<Money>(Usd.Of(300), Usd.Of(150), "1")).SettlingThePeriodOfChange(PeriodOfChange.ByDays));
        var (none, most) = (agreement.Settle(Sold(1, 0)).Statements[0].Of(Fee).Value, agreement.Settle(Sold(1, 1_000)).Statements[0].Of(Fee).Value);

        Assert.Equal($"{none.Amount} to {most.Amount}", Assert.Single(Between(agreement, Fee, Month(1))));
    }

    [Fact]
    public void Items_that_are_missing_in_a_month_of_two_texts_come_to_whatever_items_can()
    {
        var agreement = Amended(
            [Clause("1", Owed.Means(Deliveries.Total(Price))), Clause("2", Fee.Means(Dollars(5)))],
            new Amendment("Letter", new LocalDate(2002, 1, 16), new LocalDate(2002, 1, 2), Edit.Substitute<Money>(Usd.Of(5), Usd.Of(6), "2")).SettlingThePeriodOfChange(PeriodOfChange.ByDays));

        Assert.EndsWith(" to anything", Assert.Single(Between(agreement, Owed, Month(1))), StringComparison.Ordinal);
    }

    // Costs of nine end nothing; but which text governs which days can hang on the end, where anything is open at all.
    [Fact]
    public void In_a_month_of_two_texts_that_can_be_ended_nothing_is_bounded_where_anything_is_open()
    {
        var ending = Buyer.May("end it", PowerEffect.Terminate, ground: Costs >= Usd.Of(10), from: Dated, exercised: Notice);
        Agreement Ended(params EquatableArray<Provision> provisions) => Amended(
            [Clause("1", [.. provisions, PeriodOfTheEnd.CountsByDays, ending])],
            new Amendment("Letter", new LocalDate(2002, 1, 16), new LocalDate(2002, 1, 2), Edit.Substitute<Money>(Usd.Of(300), Usd.Of(150), "1")).SettlingThePeriodOfChange(PeriodOfChange.ByDays));
        var month = Month(1).With(Notice, Dated).With(Costs, Usd.Of(9));
        var paid = Ended(Buyer.Pays(Seller, (Capped + Dollars(620)).Rounded(Rounding.ToTheCent))).Settle(month).Statements[0];

        Assert.Equal(["anything to anything"], Between(Ended(Fee.Means(Capped)), Fee, month));
        Assert.Equal(["9 to 9"], Between(Ended(Fee.Means(Capped)), Fee, month.With(Sales, Usd.Of(9))));
        Assert.Equal("anything to anything", InWords(paid.BoundsOf(Assert.Single(paid.OpenPayments))));
    }

    // The fee of January is open; in March no clause speaks of it, and from April on one does again, which begins with 7.
    [Fact]
    public void A_term_that_comes_back_has_no_month_before()
    {
        var agreement = Amended(
            [Clause("1", Fee.Means(Capped)), Clause("2", Owed.Means(Fee.Prior(initial: Dollars(7))))],
            From(3, Edit.Delete("1")),
            From(4, Edit.Insert(Clause("1", Fee.Means(Capped)), after: "2")));

        Assert.Equal(
            ["7 to 7", "0 to 300", "20 to 20", "7 to 7", "40 to 40", "0 to 300"],
            Between(agreement, Owed, Sold(1, null), Sold(2, 20), Month(3), Sold(4, 40), Sold(5, null), Sold(6, 60)));
    }

    // Sales of ten settle whether either holds: so nobody asks for costs, and that they were not given stands.
    [Fact]
    public void What_nothing_hangs_on_any_more_stands_as_not_given()
    {
        var either = Fee.Means(Dollars(7).ProvidedThat(Sales >= Usd.Of(10) | Costs >= Usd.Of(5), otherwise: Dollars(3)));
        Rule<Money> owed = Dollars(5).ProvidedThat(Costs.WasGiven(), otherwise: Dollars(3));

        Assert.Equal("3 to 3", Between(owed, Sold(1, 10), either));
        Assert.Equal("3 to 5", Between(owed, Sold(1, 9), either));
    }

    private static Amendment From(int month, Edit edit) => new($"Letter of {month}", new LocalDate(2002, month, 1), new LocalDate(2002, 1, 15), edit);
}
