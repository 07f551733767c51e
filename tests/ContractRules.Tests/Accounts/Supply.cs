using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Tests.Accounts;

/// <summary>
/// A small agreement with something to pay in each way that an account knows: a price each month within thirty days, a fee in another
/// currency, barrels that are delivered, and a deposit without a day. A price below zero is paid back.
/// </summary>
internal static class Supply
{
    public static readonly Party Buyer = new("Buyer", "Buyer Ltd");
    public static readonly Party Seller = new("Seller", "Seller Ltd");
    public static readonly Unit Barrel = new("barrel", "barrels");
    public static readonly Currency Eur = Currency.Of("EUR");

    public static readonly Fact<Money> Price = Fact.Money("price", Currency.Usd, "1", "Price of the month; below zero where it is paid back");
    public static readonly Fact<Money> Fee = Fact.Money("fee", Eur, "2", "Fee of the month").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Quantity> Barrels = Fact.Quantity("barrels", Barrel, "3", "Barrels of the month").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Money> Deposit = Fact.Money("deposit", Currency.Usd, "4", "Deposit asked for").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Ratio> BaseRate = Fact.Ratio("base-rate", "9", "Base rate").InRange(0).Standing();

    /// <summary>10 % a year, so that 365 days of 1,000 make 100.</summary>
    public static LateInterest TenPercent => LateInterest.At(Ratio.Percent(10), DayCountConvention.Actual365Fixed, Rounding.ToTheCent, on: "1");

    /// <summary>The agreement; with a clause 9 on late payments where any is given.</summary>
    public static Agreement With(params EquatableArray<LateInterest> late) => new(
        "supply",
        "Supply",
        dated: new LocalDate(2024, 1, 1),
        Cadence.Months,
        parties: [Buyer, Seller],
        clauses:
        [
            new Clause("1", "Price", "The buyer pays the price within thirty days after the month.", Buyer.Pays(Seller, Price, due: ThePeriod.End.PlusDays(30))),
            new Clause("2", "Fee", "The buyer pays a fee in euros with the month.", Buyer.Pays(Seller, Fee, due: ThePeriod.End)),
            new Clause("3", "Barrels", "The seller delivers within ten days.", Seller.Pays(Buyer, Barrels, due: ThePeriod.End.PlusDays(10))),
            new Clause("4", "Deposit", "The buyer pays a deposit.", Buyer.Pays(Seller, Deposit)),
            .. late.Select(interest => new Clause("9", "Late payments", "Late payments bear interest.", interest)),
        ]);

    public static PeriodFacts Month(int month, decimal price) =>
        PeriodFacts.For(SettlementPeriod.Month(2024, month)).With(Price, Usd(price));

    public static SettlementPeriod Of(int month) => SettlementPeriod.Month(2024, month);

    public static Money Usd(decimal amount) => Currency.Usd.Of(amount);

    public static LocalDate On(int month, int day, int year = 2024) => new(year, month, day);

    /// <summary>A receipt from the buyer.</summary>
    public static Receipt Paid(string key, LocalDate on, IPayable amount) => Receipt.Of(key, on, Buyer, Seller, amount);

    /// <summary>The account on a day.</summary>
    public static StatementOfAccount Drawn(Agreement agreement, IReadOnlyList<PeriodFacts> months, IEnumerable<Receipt> receipts, LocalDate on) =>
        agreement.Account(agreement.Settle(months).Statements, receipts, on);

    /// <summary>What the buyer owes the seller in dollars on a day, without interest.</summary>
    public static Account Owed(IReadOnlyList<PeriodFacts> months, IEnumerable<Receipt> receipts, LocalDate on) => Owed(With(), months, receipts, on);

    /// <summary>What the buyer owes the seller in dollars on a day.</summary>
    public static Account Owed(Agreement agreement, IReadOnlyList<PeriodFacts> months, IEnumerable<Receipt> receipts, LocalDate on) =>
        Drawn(agreement, months, receipts, on).Accounts.Single(account => account.Debtor == Buyer && account.Unit == Currency.Usd);
}
