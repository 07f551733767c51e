using ContractRules.Agreements;
using ContractRules.Comparison.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Comparison.Ventures;

/// <summary>What a price over ventures says of itself, and what counts as moved and as open.</summary>
public sealed class VentureReadingPriceTests
{
    private static readonly Reading Way = new("way", "1", "Which way?", "The first is the plainest.", new ReadingOption("one", "the one"), new ReadingOption("other", "the other"));

    // 5 more the one way, and 5 more the other.
    [Fact]
    public void What_a_party_pays_more_by_one_clause_and_receives_more_by_another_moves_nothing() => Assert.Equal(
        "way = other: changes no payment",
        PriceIn([Month(1)], Clause("1", Seller.Pays(Buyer, Way.Decides<Money>(Usd.Of(1), Usd.Of(6)))), Clause("2", Buyer.Pays(Seller, Way.Decides<Money>(Usd.Of(2), Usd.Of(7))))));

    [Fact]
    public void What_is_moved_by_two_clauses_is_added_up_in_each_unit_and_told_in_the_order_of_what_units_are_called() => Assert.Equal(
        "way = other: Seller -9 INR, Buyer +9 INR, Seller -3 USD, Buyer +3 USD, Seller -4 barrel, Buyer +4 barrel, in 1 ventures",
        PriceIn(
            [Month(1)],
            Clause("1", Seller.Pays(Buyer, Way.Decides<Money>(Usd.Of(1), Usd.Of(6))), Seller.Pays(Buyer, Way.Decides<Money>(Inr.Of(1), Inr.Of(10)))),
            Clause("2", Buyer.Pays(Seller, Way.Decides<Money>(Usd.Of(2), Usd.Of(4))), Seller.Pays(Buyer, Way.Decides<Quantity>(Barrel.Of(1), Barrel.Of(5))))));

    // Without costs nobody knows what is paid of net sales.
    [Fact]
    public void What_is_open_under_either_is_told_in_how_many_ventures() => Assert.Equal(
        "way = other: Seller +300 USD, Buyer -300 USD, in 1 ventures, open in 1",
        PriceIn([Month(1).With(Sales, Usd.Of(1_000)).With(Costs, Usd.Of(300)), Month(2).With(Sales, Usd.Of(1_000))], Clause("1", Seller.Pays(Buyer, Way.Decides<Money>(Sales, Sales - Costs)))));

    [Fact]
    public void What_only_is_open_moves_nothing_in_total_and_is_not_nothing()
    {
        var price = Price([Month(1)], Clause("1", Seller.Pays(Buyer, Way.Decides<Money>(Sales, Sales + Costs))));

        Assert.Equal(("way = other: nothing in total, open in 1", false), ($"{price}", price.IsNothing));
    }

    // One more, and one less: in total nothing, but both are moved.
    [Fact]
    public void Ventures_that_move_in_opposite_ways_are_counted_and_come_to_nothing_in_total()
    {
        var agreement = Of(Clause("1", Seller.Pays(Buyer, Way.Decides<Money>(Sales, Costs))));
        VentureLots lots = new(
            [], [(0, Month(1).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(2))), (1, Month(1).With(Sales, Usd.Of(2)).With(Costs, Usd.Of(1))), (2, Month(1).With(Sales, Usd.Of(3)).With(Costs, Usd.Of(3)))], VentureOrder.Any, 2);

        Assert.Equal("way = other: nothing in total, in 2 ventures", $"{Assert.Single(agreement.PriceReadings(lots.For(agreement)).Prices)}");
    }

    // 5 are paid by the first payment of the clause, or by the second; none falls due on a day of its own.
    [Fact]
    public void Two_payments_of_a_clause_that_fall_due_alike_are_one() => Assert.Equal(
        "way = other: changes no payment",
        PriceIn([Month(1)], Clause("1", Seller.Pays(Buyer, Way.Decides<Money>(Usd.Of(5), Usd.Of(0))), Seller.Pays(Buyer, Way.Decides<Money>(Usd.Of(0), Usd.Of(5))))));

    // As read notice ends it in January, and otherwise nobody knows what is paid in February. Where no notice is given, nothing hangs on it.
    [Fact]
    public void What_is_open_after_an_end_is_open_where_the_end_hangs_on_the_reading()
    {
        var (given, agreed) = (Fact.Date("given", "1", "Notice").Standing(), Fact.Money("agreed", Usd, "1", "What is agreed").ToBeAgreed());
        var clause = Clause(
            "1", Seller.Pays(Buyer, agreed.Rounded(Rounding.ToTheCent)), PeriodOfTheEnd.CountsWhole,
            Buyer.May("end it", PowerEffect.Terminate, ground: Way.Decides<bool>(true, false), from: Dated, exercised: given));

        Assert.Equal("way = other: nothing in total, open in 1", PriceIn([Month(1).With(given, Dated).With(agreed, Usd.Of(1)), Month(2)], clause));
        Assert.Equal("way = other: changes no payment", PriceIn([Month(1).With(agreed, Usd.Of(1)), Month(2)], clause));
    }

    [Fact]
    public void Counts_and_places_are_never_below_zero()
    {
        var price = Price([Month(1)], Clause("1", Seller.Pays(Buyer, Way.Decides<Money>(Usd.Of(1), Usd.Of(6)))));
        var fault = new FactFault("2002-01", "sales", "found nothing", "a number");

        Assert.Equal(0, (price with { Moved = 0, Open = 0, Refused = 0 }).Moved);
        Assert.Throws<ArgumentOutOfRangeException>(() => price with { Moved = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => price with { Open = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => price with { Refused = -1 });
        Assert.Equal("a, 2002-01, sales: found nothing; expected a number", $"{new RefusedVenture("a", 0, 0, fault)}");
        Assert.Throws<ArgumentOutOfRangeException>(() => new RefusedVenture("a", -1, 0, fault));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RefusedVenture("a", 0, -1, fault));
    }

    private static string PriceIn(EquatableArray<PeriodFacts> months, params EquatableArray<Clause> clauses) => $"{Price(months, clauses)}";

    private static VentureReadingPrice Price(EquatableArray<PeriodFacts> months, params EquatableArray<Clause> clauses)
    {
        var agreement = Of(clauses);
        VentureLots lots = new([months], [.. months.Select(month => (0, month))], VentureOrder.Any, 10);
        return Assert.Single(agreement.PriceReadings(lots.For(agreement)).Prices);
    }
}
