using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Json;

/// <summary>Agreements with what those that ship have not: items, facts that become known later, deliveries.</summary>
internal static class CallCentre
{
    public static readonly Unit Call = new("call", "calls");
    public static readonly Unit Share = new("share", "shares");
    public static readonly Party Buyer = new("Buyer", "Buyer Ltd");
    public static readonly Party Seller = new("Seller", "Seller Ltd");

    public static readonly Fact<Quantity> Calls = Fact.Quantity("calls", Call, "1", "Calls answered").InRange(0);
    public static readonly Fact<LocalDate> Notice = Fact.Date("notice", "2", "When notice was given").Standing();
    public static readonly Field<Money> Price = Field.Money("price", Currency.Usd, "What the sale earns").InRange(0);
    public static readonly Rules.Items Sales = Rules.Items.Of("sale", "3", "Sales by telephone", Price).NoneUnlessGiven();
    public static readonly Term<Money> Charge = Term.Money("charge", "Charge for calls", Currency.Usd);

    private static readonly Fact<Money> Paying = Fact.Money("price", Currency.Usd, "1", "Price of the year").InRange(0);
    private static readonly Fact<Price> SharePrice = Fact.Price("share-price", Currency.Usd, Share, "1", "Price of a share").InRange(1);

    public static Agreement Agreement { get; } = new(
        "call-centre",
        "Call centre",
        new LocalDate(2024, 1, 1),
        Cadence.Months,
        [Buyer, Seller],
        [
            new Clause("1", "Calls", "20 dollars each.", Charge.Means(Calls * Currency.Usd.Of(20, Call)), Buyer.Pays(Seller, Charge)),
            new Clause(
                "2",
                "End",
                "The buyer may end it.",
                PeriodOfTheEnd.CountsWhole,
                Buyer.May("end it", PowerEffect.Terminate, ground: Notice.WasGiven(), from: ThePeriod.Start, exercised: Notice)),
            new Clause("3", "Commission", "What each sale earns.", Seller.Pays(Buyer, Sales.Total(Price))),
        ]);

    /// <summary>The same, at 25 dollars a call from February 2024 on.</summary>
    public static Agreement Dearer { get; } = new(
        Agreement.Key,
        Agreement.Title,
        Agreement.Dated,
        Agreement.Cadence,
        Agreement.Parties,
        Agreement.Clauses,
        [
            new Amendment(
                "Dearer calls", effective: new LocalDate(2024, 2, 1), signed: new LocalDate(2024, 1, 20), Edit.Revise("1", because: "wages rose", Charge.Means(Calls * Currency.Usd.Of(25, Call))).Summarizing("25 dollars each.")),
        ]);

    public static Agreement InShares { get; } = new(
        "in-shares",
        "Paid in shares",
        new LocalDate(2024, 1, 1),
        Cadence.Years,
        [Buyer, Seller],
        [
            new Clause(
                "1",
                "Price",
                "In whole shares, the rest in cash.",
                Buyer.Pays(Seller, Paying.InWholeUnitsAt(SharePrice), due: ThePeriod.End.PlusDays(10)),
                Buyer.Pays(Seller, Paying.InCashBesideWholeUnitsAt(SharePrice).Rounded(Rounding.ToTheCent))),
        ]);

    /// <summary>January with 90 calls, then 110; a sale that was taken back; notice that was given and withdrawn.</summary>
    public static Knowledge Known { get; } = Knowledge.Of(
        January.With(Calls, Call.Of(90)).With(Sales, [Item.Of("A").With(Price, Currency.Usd.Of(5)), Item.Of("B").With(Price, Currency.Usd.Of(7.50m))]).KnownOn(new LocalDate(2024, 2, 5)),
        February.With(Calls, Call.Of(10)).With(Notice, new LocalDate(2024, 2, 20)).KnownOn(new LocalDate(2024, 3, 5)),
        January.With(Calls, Call.Of(110)).With(Sales, [Item.Withdrawn("B")]).KnownOn(new LocalDate(2024, 3, 5)),
        February.Withdrawing(Notice).KnownOn(new LocalDate(2024, 5, 5)));

    /// <summary>Both months as they are known first.</summary>
    public static IReadOnlyList<PeriodFacts> Months => [January.With(Calls, Call.Of(90)).With(Sales, [Item.Of("A").With(Price, Currency.Usd.Of(5))]), February.With(Calls, Call.Of(10))];

    private static PeriodFacts January => PeriodFacts.For(SettlementPeriod.Month(2024, 1));

    private static PeriodFacts February => PeriodFacts.For(SettlementPeriod.Month(2024, 2));

    /// <summary>A year with its price and the price of a share, where that is known.</summary>
    public static PeriodFacts Paid(int year, int price, int? aShare)
    {
        var facts = PeriodFacts.For(SettlementPeriod.Year(year)).With(Paying, Currency.Usd.Of(price));
        return aShare is { } known ? facts.With(SharePrice, Currency.Usd.Of(known, per: Share)) : facts;
    }
}
