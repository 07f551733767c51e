using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Published;

/// <summary>Oil for money: whatever changes, changes payments and deliveries; and its text can be read otherwise in each way that there is to tell of.</summary>
internal static class Barter
{
    public static readonly Party Buyer = new("Buyer", "Buyer Ltd");
    public static readonly Party Seller = new("Seller", "Seller Ltd");

    private static readonly Unit Barrel = new("barrel", "barrels");
    private static readonly Fact<Money> Price = Fact.Money("price", Currency.Usd, "1", "Price of the month").InRange(0);
    private static readonly Fact<Quantity> Barrels = Fact.Quantity("barrels", Barrel, "2", "Barrels of the month").InRange(0).WithDecimals(0);
    private static readonly Fact<Money> Bonus = Fact.Money("bonus", Currency.Usd, "3", "Bonus of the month").InRange(0);
    private static readonly Fact<Money> Rebate = Fact.Money("rebate", Currency.Usd, "2", "Rebate of the month").InRange(0).NothingUnlessGiven();
    private static readonly Term<Money> Base = Term.Money("base", "Base", Currency.Usd);
    private static readonly Term<Ratio> Part = Term.Ratio("part", "Part that counts");
    private static readonly Term<Money> Owed = Term.Money("owed", "What is owed", Currency.Usd);
    private static readonly Term<Quantity> Shipped = Term.Quantity("shipped", "What is shipped", Barrel);
    private static readonly Term<Quantity> Hours = Term.Quantity("part", "Part that counts", Unit.Minute);

    private static readonly Reading Basis = Asked("basis", "All of it?", "all", "half");
    private static readonly Reading When = Asked("when", "Is the fee due with the first month or the second?", "first", "second");
    private static readonly Reading Extra = Asked("extra", "Is there a bonus?", "none", "some");
    private static readonly Reading Limit = Asked("limit", "How much may the price be?", "any", "little");
    private static readonly Reading Idle = Asked("idle", "Does it matter?", "no", "neither");

    public static Agreement Agreement { get; } = Of(
    [
        new Clause(
            "1",
            "Price",
            "In part or all of it.",
            Part.Means(Basis.Decides<Ratio>(("all", Ratio.One), ("half", Ratio.Percent(50)))),
            Owed.Means((Part * Limit.Decides<Money>(("any", Price), ("little", Price))).Rounded(Rounding.ToTheCent)),
            Buyer.Pays(Seller, Owed, due: ThePeriod.End.PlusDays(10)),
            Expectation.That("the price is no more than may be", Limit.Decides<Money>(("any", Price), ("little", Price * Ratio.Percent(900))) <= Currency.Usd.Of(4_000))),
        Oil(Shipped.Means((Part * Barrels).Rounded(new Rounding(0, RoundingMode.Down)))),
        new Clause(
            "3",
            "Fees",
            "A hundred dollars, and a bonus.",
            Buyer.Pays(Seller, Dollars(100).ProvidedThat(When.Decides<bool>(("first", IsMonth(1)), ("second", IsMonth(2))))),
            Seller.Pays(Buyer, Extra.Decides<Money>(("none", Currency.Usd.Of(0)), ("some", Bonus)), due: Idle.Decides<LocalDate>(("no", ThePeriod.End), ("neither", ThePeriod.End)))),
    ]);

    /// <summary>The same with other words for clauses 1 and 2, neither of which can be changed without the other, and without its fees.</summary>
    public static Agreement Rewritten { get; } = Of(
    [
        new Clause(
            "1",
            "Price",
            "By the minute.",
            Hours.Means(Unit.Minute.Of(2)),
            Owed.Means((Hours * Currency.Usd.Of(40, per: Unit.Minute)).Rounded(Rounding.ToTheCent)),
            Buyer.Pays(Seller, Owed, due: ThePeriod.End.PlusDays(20))),
        Oil(Shipped.Means((Hours * Barrel.Of(2, per: Unit.Minute)).Rounded(new Rounding(0, RoundingMode.Down)))),
    ]);

    /// <summary>The same without its fees, and with a gift instead, under a heading of its own.</summary>
    public static Agreement WithAGift { get; } = Of(
        [Agreement.Clauses[0], Agreement.Clauses[1], new Clause("4", "Gift", "A dollar.", Seller.Pays(Buyer, Dollars(1), due: ThePeriod.End))]);

    /// <summary>Two texts on the way between which nothing is determined, so that what changes is due to all changes together.</summary>
    public static (Agreement Before, Agreement After) NotToBeToldApart { get; } = (
        Of(
        [
            new Clause("1", "Price", "A tenth.", Owed.Means((Ratio.Percent(10) * Base).Rounded(Rounding.ToTheCent)), Buyer.Pays(Seller, Owed), Shipped.Means(Barrels), Seller.Pays(Buyer, Shipped)),
            new Clause("2", "Base", "The price.", Base.Means(Price)),
        ]),
        Of(
        [
            new Clause("1", "Price", "A tenth of the rebate.", Owed.Means((Ratio.Percent(10) * Rebate).Rounded(Rounding.ToTheCent)), Buyer.Pays(Seller, Owed), Shipped.Means(Barrels), Seller.Pays(Buyer, Shipped)),
            new Clause("2", "Base", "The price by the rebate.", Base.Means(Price * (Rebate / Rebate))),
        ]));

    /// <summary>January and February with all that is asked for but a bonus, the price of March still missing.</summary>
    public static IReadOnlyList<PeriodFacts> Months { get; } =
    [
        Month(1).With(Price, Currency.Usd.Of(500)).With(Barrels, Barrel.Of(9)),
        Month(2).With(Price, Currency.Usd.Of(80)).With(Barrels, Barrel.Of(4)).With(Bonus, Currency.Usd.Of(0)),
        Month(3).With(Bonus, Currency.Usd.Of(7)),
    ];

    /// <summary>The same, of which the price and the barrels of January were known otherwise first, and the bonus not at all.</summary>
    public static Knowledge Known { get; } = Knowledge.Of(
        Month(1).With(Price, Currency.Usd.Of(450)).With(Barrels, Barrel.Of(8)).KnownOn(new LocalDate(2024, 2, 1)),
        Month(2).With(Price, Currency.Usd.Of(80)).With(Barrels, Barrel.Of(4)).KnownOn(new LocalDate(2024, 3, 1)),
        Month(1).With(Price, Currency.Usd.Of(500)).With(Barrels, Barrel.Of(9)).KnownOn(new LocalDate(2024, 3, 1)),
        Month(2).With(Barrels, Barrel.Of(6)).KnownOn(new LocalDate(2024, 3, 20)));

    /// <summary>January, February and a March of which all is known.</summary>
    public static IReadOnlyList<PeriodFacts> Quarter => [.. Months.Take(2), Month(3).With(Price, Currency.Usd.Of(80)).With(Barrels, Barrel.Of(4)).With(Bonus, Currency.Usd.Of(0))];

    /// <summary>The same with a bonus, as settled and as audited: seven dollars more of the price, and as much of a bonus.</summary>
    public static (IReadOnlyList<PeriodFacts> Settled, IReadOnlyList<PeriodFacts> Audited) SetOff => (
        [Months[0].With(Bonus, Currency.Usd.Of(0))], [Months[0].With(Price, Currency.Usd.Of(507)).With(Bonus, Currency.Usd.Of(7))]);

    /// <summary>The price of January taken back after all was stated.</summary>
    public static KnownFacts PriceTakenBack => Month(1).Withdrawing(Price).KnownOn(new LocalDate(2024, 4, 5));

    /// <summary>What an audit finds of January, and of March.</summary>
    public static IReadOnlyList<PeriodFacts> Audited { get; } =
    [
        Month(1).With(Price, Currency.Usd.Of(600)).With(Barrels, Barrel.Of(3)),
        Month(3).With(Barrels, Barrel.Of(3)),
    ];

    private static Agreement Of(EquatableArray<Clause> clauses) => new("barter", "Barter", new LocalDate(2024, 1, 1), Cadence.Months, [Buyer, Seller], clauses);

    private static Clause Oil(Definition shipped) => new("2", "Oil", "With the month.", shipped, Seller.Pays(Buyer, Shipped, due: ThePeriod.End));

    private static Reading Asked(string key, string question, string usual, string other) =>
        new(key, "1", question, "The first is the plainest.", new ReadingOption(usual, $"taken as {usual}"), new ReadingOption(other, $"taken as {other}"));

    private static Rule<bool> IsMonth(int number) => ThePeriod.Start <= new LocalDate(2024, number, 1) & ThePeriod.End >= new LocalDate(2024, number, 1);

    private static Rule<Money> Dollars(int amount) => Currency.Usd.Of(amount);

    private static PeriodFacts Month(int month) => PeriodFacts.For(SettlementPeriod.Month(2024, month));
}
