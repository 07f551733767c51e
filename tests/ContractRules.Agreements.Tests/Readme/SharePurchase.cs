using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Agreements.Tests.Readme;

/// <summary>The deal of the README's guide that is done once, line by line as it stands there.</summary>
public static class SharePurchase
{
    public static readonly Party Buyer = new("Buyer", "Long Island Holdings Inc");
    public static readonly Party Seller = new("Seller", "The Founders");
    public static readonly LocalDate Closing = new(2011, 2, 3);
    public static readonly Money Estimate = Currency.Usd.Of(800_000);
    public static readonly Unit Share = new("share", "shares");

    public static readonly Fact<Money> FinalPrice =
        Fact.Money("final-price", Currency.Usd, "2", "The price by the closing accounts").Standing();

    public static readonly Term<LocalDate> ClosingDay = Term.Date("closing-day", "Day of closing");
    public static readonly Term<Money> AtClosing = Term.Money("at-closing", "Paid at closing", Currency.Usd);
    public static readonly Term<Quantity> Transferred = Term.Quantity("transferred", "Shares transferred", Share);
    public static readonly Term<Money> Difference = Term.Money("difference", "Difference to the final price", Currency.Usd);

    public static Agreement Agreement { get; } = new(
        "share-purchase", "Share purchase", dated: new LocalDate(2011, 1, 10), Cadence.Intervals,
        parties: [Buyer, Seller],
        clauses:
        [
            new Clause("1", "Closing", "The buyer pays the estimated price for 1,000 shares at closing.",
                ClosingDay.Means(Closing),
                AtClosing.Means(AtClosing.OnceUpon(ClosingDay <= ThePeriod.End, Estimate)),
                Transferred.Means(Transferred.OnceUpon(ClosingDay <= ThePeriod.End, Share.Of(1_000))),
                Buyer.Pays(Seller, AtClosing, due: ClosingDay),
                Seller.Pays(Buyer, Transferred, due: ClosingDay)),
            new Clause("2", "Final price", "Once the final price is determined, the difference is paid within ten business days.",
                Difference.Means(Difference.OnceUpon(ClosingDay <= ThePeriod.End & FinalPrice.WasGiven(), FinalPrice - Estimate)),
                Buyer.Pays(Seller, Difference, due: ThePeriod.End.PlusBusinessDays(10))),
        ]);
}
