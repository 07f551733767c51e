using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Settlement.Bounds.OpenCase;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement.Bounds;

/// <summary>What of a period is open, and what stands: of items, of lots, of powers that were exercised.</summary>
public sealed class OpenPartsTests
{
    private static readonly Field<Money> Price = Field.Money("price", Usd, "Price of the delivery").InRange(0, 1_000);
    private static readonly Field<bool> IsLate = Field.Truth("late", "Whether it came late");
    private static readonly Items Deliveries = Items.Of("delivery", "1", "Deliveries of the period", Price, IsLate);
    private static readonly Field<LocalDate> Due = Field.Date("due", "Day on which it falls due");
    private static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share").InRange(0, 1);
    private static readonly Term<Money> Open = Term.Money("open", "What is open", Usd);
    private static readonly Power Option = Buyer.May("buy", PowerEffect.Buy, ground: Sales >= Usd.Of(10), from: Dated, exercised: Notice);

    [Fact]
    public void Items_that_are_known_stand_beside_what_is_open()
    {
        var month = Month(1).With(Deliveries, [Delivery(1, 4), Delivery(2, 2)]);

        Assert.Equal("6 to 6", Between(Deliveries.Total(Price), month));
        Assert.Equal("6 to 306", Between(Deliveries.Total(Price) + Capped, month));
        Assert.Equal("8 to 8", Between(Deliveries.Total(Price) + Dollars(2), month, Open.Means(Capped)));
    }

    [Fact]
    public void Items_that_are_missing_come_to_whatever_items_can() =>
        Assert.Equal("0 to anything", Between(Deliveries.Total(Price), Month(1)));

    [Fact]
    public void A_field_that_is_missing_leaves_the_items_open() =>
        Assert.Equal("0 to anything", Between(Deliveries.Total(Price), Month(1).With(Deliveries, [Delivery(1, 4), Item.Of("D-2").With(IsLate, false)])));

    [Fact]
    public void What_counts_and_what_each_item_comes_to_can_hang_on_a_missing_fact()
    {
        var month = Month(1).With(Deliveries, [Delivery(1, 4), Delivery(2, 2, isLate: true)]);

        Assert.Equal("0 to anything", Between(Deliveries.Where(Price > Capped).Total(Price), month));
        Assert.Equal("0 to anything", Between(Deliveries.Total(Price * Share), month));
        Assert.Equal("0 to anything", Between(Deliveries.Total((Price * Share).ProvidedThat(IsLate, otherwise: Price)), month));
        Assert.Equal("4 to 4", Between(Deliveries.Where(!IsLate).Total(Price), month, Open.Means(Capped)));
    }

    // Each payment of the clause lies between them: 400 that are known, and a fee of up to 300 that is not.
    [Fact]
    public void A_payment_for_items_that_are_known_stands_beside_one_that_is_open()
    {
        var month = Month(1).With(Deliveries, [Delivery(1, 400)]);

        Assert.Equal("0 to 400", PaymentBetween(month, Buyer.Pays(Seller, Capped), Buyer.Pays(Seller, Deliveries.Total(Price))));
        Assert.Equal("0 to anything", PaymentBetween(Month(1), Buyer.Pays(Seller, Deliveries.Total(Price))));
    }

    [Fact]
    public void Items_are_bounded_where_a_term_is_assumed_too()
    {
        var agreement = Of(Clause("1", Open.Means(Capped), Buyer.Pays(Seller, Deliveries.Total(Price) + Open)));
        var statement = agreement.Assuming(Open, Usd.Of(7)).Settle(Month(1)).Statements[0];

        Assert.Equal("7 to anything", InWords(statement.BoundsOf(Assert.Single(statement.OpenPayments))));
    }

    // Debts of what was sold, the one of January open.
    [Fact]
    public void Lots_are_as_open_as_what_came_in()
    {
        var debts = Lots.Money("debt", Usd, "1", "Fees owed", Due);
        var agreement = Of(Clause("1", debts.MovedBy(debts.Adding(Sales).With(Due, ThePeriod.End)), Owed.Means(debts.BroughtForward.Total<Money>(debts.Remaining))));

        Assert.Equal(["0 to 0", "20 to 20", "50 to 50"], Between(agreement, Owed, Sold(1, 20), Sold(2, 30), Sold(3, 1)));
        Assert.Equal(["0 to anything", "0 to anything"], Between(agreement, Owed, Sold(1, null), Sold(2, 30), Sold(3, 1)).Skip(1));
        Assert.Equal("0 to anything", BetweenApart(agreement, Owed, [Sold(1, null)], Sold(2, 30)));
        Assert.Equal("20 to 20", BetweenApart(agreement, Owed, [Sold(1, 20)], Sold(2, 30)));
    }

    // A tenth of what is brought forward comes on top: as open as the debts themselves.
    [Fact]
    public void Lots_that_grow_by_what_they_are_stand_where_all_is_known()
    {
        var debts = Lots.Money("debt", Usd, "1", "Fees owed", Due);
        var interest = Term.Money("interest", "Interest", Usd);
        var agreement = Of(Clause(
            "1",
            debts.MovedBy(debts.Adding(Sales).With(Due, ThePeriod.End), debts.Adding(interest).Called("interest").With(Due, ThePeriod.End)),
            interest.Means((debts.BroughtForward.Total<Money>(debts.Remaining) * Ratio.Percent(10)).Rounded(Rounding.ToTheCent)),
            Owed.Means(debts.BroughtForward.Total<Money>(debts.Remaining))));

        Assert.Equal(["0 to 0", "20 to 20", "52 to 52"], Between(agreement, Owed, Sold(1, 20), Sold(2, 30), Sold(3, 1)));
        Assert.Equal(["0 to anything", "0 to anything"], Between(agreement, Owed, Sold(1, null), Sold(2, 30), Sold(3, 1)).Skip(1));
    }

    // Notice of January buys where ten were sold: that is known later where it is known then.
    [Fact]
    public void Whether_a_power_was_exercised_is_as_open_as_its_ground()
    {
        var agreement = Of(Clause("1", Option, Open.Means(Costs.NotExceeding(Usd.Of(9))), Owed.Means(Dollars(5).ProvidedThat(Option.HasBeenExercised, otherwise: Dollars(3)))));

        Assert.Equal(["5 to 5", "5 to 5"], Between(agreement, Owed, Sold(1, 10).With(Notice, Dated), Sold(2, 9)));
        Assert.Equal(["3 to 5", "3 to 5"], Between(agreement, Owed, Sold(1, null).With(Notice, Dated), Sold(2, 9)));
        Assert.Equal(["3 to 3", "3 to 3"], Between(agreement, Owed, Sold(1, null), Sold(2, 9)));
        Assert.Equal(["3 to 3", "3 to 3"], Between(agreement, Owed, Sold(1, 9).With(Notice, Dated), Sold(2, 9)));
        Assert.Equal(["3 to 5", "3 to 5", "3 to 5"], Between(agreement, Owed, Sold(1, null).With(Notice, Dated), Sold(2, 9), Sold(3, 9)));
    }

    private static string PaymentBetween(PeriodFacts month, params EquatableArray<Provision> payments)
    {
        var statement = Of(Clause("1", payments)).Settle(month).Statements[0];
        return InWords(statement.BoundsOf(Assert.Single(statement.OpenPayments)));
    }

    private static Item Delivery(int number, int price, bool isLate = false) => Item.Of($"D-{number}").With(Price, Usd.Of(price)).With(IsLate, isLate);
}
