using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Testing.Tests;

/// <summary>A small agreement, settled by the quarter, with a fact of every kind and a range with two ends.</summary>
internal static class RoyaltyAgreement
{
    public static Fact<Money> NetSales { get; } = Fact.Money("net-sales", Currency.Usd, "1", "Sales less returns");

    public static Fact<Ratio> AgreedShare { get; } =
        Fact.Ratio("agreed-share", "1", "Share that the parties agreed").InRange(0.05m, 0.15m).WithDecimals(3).Standing();

    public static Fact<Quantity> Copies { get; } =
        Fact.Quantity("copies", new Unit("copy", "copies"), "1", "Copies sold").InRange(0).NothingUnlessGiven();

    public static Fact<Price> Levy { get; } =
        Fact.Price("levy", Currency.Usd, new Unit("copy", "copies"), "1", "Levy on each copy").InRange(0, 1).NothingUnlessGiven();

    public static Fact<bool> OutOfPrint { get; } = Fact.Truth("out-of-print", "1", "Whether the book is out of print").Standing().NothingUnlessGiven();

    public static Fact<LocalDate> Publication { get; } = Fact.Date("publication", "1", "Day of publication").Standing();

    public static Term<Money> Royalty { get; } = Term.Money("royalty", "Royalty", Currency.Usd);

    public static Agreement Agreement { get; } = new(
        "royalty",
        "Royalty agreement",
        new LocalDate(2024, 2, 29),
        Cadence.Quarters,
        parties: [Author, Publisher],
        clauses:
        [
            new Clause(
                "1",
                "Royalty",
                "A share of net sales less the levy once published and while in print, of 50,000 USD at most.",
                Royalty.Means((Agreed.AsAgreed(AgreedShare, otherwise: Percent(10)) * NetSales - Copies * Levy)
                    .NotBelowZero()
                    .NotExceeding(Currency.Usd.Of(50_000))
                    .ProvidedThat(Publication <= ThePeriod.End)
                    .Unless(OutOfPrint)
                    .Rounded(Rounding.ToTheCent)),
                Publisher.Pays(Author, Royalty)),
        ]);

    private static Party Author => new("Author", "The author");

    private static Party Publisher => new("Publisher", "The publisher");
}
