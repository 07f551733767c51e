using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Published;

/// <summary>A supply by the month whose price is paid late, in part and too early, and bears interest.</summary>
internal static class Supply
{
    private static readonly Party Buyer = new("Buyer", "Buyer Ltd");
    private static readonly Party Seller = new("Seller", "Seller Ltd");
    private static readonly Unit Barrel = new("barrel", "barrels");
    private static readonly Fact<Money> Price = Fact.Money("price", Currency.Usd, "1", "Price of the month");
    private static readonly Fact<Money> Fee = Fact.Money("fee", Currency.Of("EUR"), "2", "Fee of the month").InRange(0).NothingUnlessGiven();
    private static readonly Fact<Money> Repaid = Fact.Money("repaid", Currency.Usd, "4", "Given back of the advances").InRange(0).NothingUnlessGiven();
    private static readonly Fact<LocalDate> Ordered = Fact.Date("ordered", "5", "When the barrels were ordered").Standing();
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "6", "When notice was given").Standing();
    private static readonly Field<LocalDate> Given = Field.Date("given", "Day on which it was given");
    private static readonly Lots<Money> Advances = Lots.Money("advance", Currency.Usd, "4", "Advance that is not given back", Given);
    private static readonly Fact<Quantity> Barrels = Fact.Quantity("barrels", Barrel, "3", "Barrels of the month").InRange(0).NothingUnlessGiven();

    public static Agreement Agreement { get; } = new(
        "supply",
        "Supply",
        new LocalDate(2024, 1, 1),
        Cadence.Months,
        [Buyer, Seller],
        [
            new Clause("1", "Price", "Within thirty days after the month.", Buyer.Pays(Seller, Price, due: ThePeriod.End.PlusDays(30))),
            new Clause("2", "Fee", "With the month.", Buyer.Pays(Seller, Fee, due: ThePeriod.End)),
            new Clause("3", "Barrels", "Within ten days.", Seller.Pays(Buyer, Barrels, due: ThePeriod.End.PlusDays(10))),
            new Clause("4", "Advances", "A hundred a month, the oldest given back first.",
                Advances.MovedBy(Advances.Adding(Currency.Usd.Of(100)).With(Given, ThePeriod.End), Advances.Applying(Repaid))),
            new Clause("5", "Orders", "By the tenth of February.", Buyer.Shall("order the barrels", toward: Seller, due: new LocalDate(2024, 2, 10), Ordered)),
            new Clause("6", "End", "Either may end it, upon notice of two months.", PeriodOfTheEnd.CountsWhole,
                Buyer.May("end it", PowerEffect.Terminate, ground: true, from: new LocalDate(2024, 1, 1), exercised: Notice).UponNotice(months: 2)),
            new Clause("9", "Late payments", "10 % a year, compounding by the quarter.",
                LateInterest.At(Ratio.Percent(10), DayCountConvention.Actual365Fixed, Rounding.ToTheCent, on: "1").CompoundingEvery(months: 3)),
        ]);

    /// <summary>The price of April is not known, and that of May is paid back.</summary>
    public static IReadOnlyList<PeriodFacts> Months { get; } =
    [
        Month(1).With(Price, Currency.Usd.Of(1_000)),
        Month(2).With(Price, Currency.Usd.Of(600)).With(Repaid, Currency.Usd.Of(150)).With(Ordered, new LocalDate(2024, 2, 12)).With(Fee, Currency.Of("EUR").Of(50)).With(Barrels, Barrel.Of(7)),
        Month(3).With(Price, Currency.Usd.Of(0)).With(Notice, new LocalDate(2024, 3, 20)),
        Month(4),
        Month(5).With(Price, Currency.Usd.Of(-25)),
    ];

    public static Timeline Settled { get; } = Agreement.Settle(Months);

    /// <summary>Paid in part and late, for both months at once, in euros in advance, in barrels, and after the day of the account.</summary>
    public static EquatableArray<Receipt> Receipts { get; } =
    [
        Paid("R-1", new(2024, 5, 13), Currency.Usd.Of(520)),
        Paid("R-2", new(2024, 6, 20), Currency.Usd.Of(700)),
        Paid("R-3", new(2024, 2, 10), Currency.Of("EUR").Of(80)),
        Receipt.Of("R-4", new LocalDate(2024, 3, 9), Seller, Buyer, Barrel.Of(5)),
        Paid("R-5", new(2024, 12, 24), Currency.Usd.Of(1)),
    ];

    public static StatementOfAccount Account { get; } = Agreement.Account(Settled.Statements, Receipts, new LocalDate(2024, 7, 31));

    private static Receipt Paid(string key, LocalDate on, IPayable amount) => Receipt.Of(key, on, Buyer, Seller, amount);

    private static PeriodFacts Month(int month) => PeriodFacts.For(SettlementPeriod.Month(2024, month));
}
