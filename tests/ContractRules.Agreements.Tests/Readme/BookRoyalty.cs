using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.Tests.Readme;

public static class BookRoyalty
{
    public static readonly Party Author = new("Author", "Ada Writer");
    public static readonly Party Publisher = new("Publisher", "Paper House Ltd");
    public static readonly Money Advance = Currency.Usd.Of(5_000);

    public static readonly Fact<Money> NetSales =
        Fact.Money("net-sales", Currency.Usd, "1", "Sales of the quarter less returns");

    public static readonly Term<Money> Deficit = Term.Money("deficit", "Returns beyond sales", Currency.Usd);
    public static readonly Term<Money> Earned = Term.Money("earned", "Royalty earned", Currency.Usd);
    public static readonly Term<Money> Recouped = Term.Money("recouped", "Advance recouped", Currency.Usd);
    public static readonly Term<Money> Unrecouped = Term.Money("unrecouped", "Advance not yet recouped", Currency.Usd);
    public static readonly Term<Money> Royalty = Term.Money("royalty", "Royalty payable", Currency.Usd);

    public static Agreement Agreement { get; } = new(
        "book-royalty", "Book royalty", dated: new LocalDate(2024, 1, 1), Cadence.Quarters,
        parties: [Author, Publisher],
        clauses:
        [
            new Clause("1", "Royalty", "The author earns ten per cent of net sales, after returns beyond sales of earlier quarters.",
                Earned.Means((Percent(10) * NetSales.AfterDeficit(Deficit)).Rounded(Rounding.ToTheCent)),
                Deficit.Means(Deficit.DeficitAfter(NetSales))),
            new Clause("2", "Advance", "Royalties first make good an advance of 5,000 USD.",
                Recouped.Means(Unrecouped.RecoupedFrom(Earned, opening: Advance)),
                Unrecouped.Means(Unrecouped.CarriedForward(opening: Advance, less: Recouped)),
                Royalty.Means(Earned - Recouped)),
            new Clause("3", "Payment", "The publisher pays within 45 days after the quarter.",
                Publisher.Pays(Author, Royalty, due: ThePeriod.End.PlusDays(45))),
        ]);
}
