using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.Layouts;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Presentation;

/// <summary>
/// A publisher shares what a book earns with its author: a third of the profit, in cents, of which advances are first recouped; the rest is
/// paid. From March 2024 on the author pays for copies, and the publisher a bonus.
/// </summary>
internal static class Press
{
    public static readonly Party Author = new("Author", "Ada Writer");
    public static readonly Party Publisher = new("Publisher", "Paper House Ltd");

    public static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales of the month");
    public static readonly Fact<Money> Returns = Fact.Money("returns", Currency.Usd, "1", "Returns of the month").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Money> Advances = Fact.Money("advances", Currency.Usd, "2", "Advanced in the month").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Money> Copies = Fact.Money("copies", Currency.Usd, "4", "Price of copies for the author").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Money> Bonus = Fact.Money("bonus", Currency.Usd, "4", "Bonus of the month").InRange(0).NothingUnlessGiven();

    public static readonly Term<Money> Net = Term.Money("net", "Net sales", Currency.Usd);
    public static readonly Term<Money> Costs = Term.Money("costs", "Costs of print", Currency.Usd);
    public static readonly Term<Money> Profit = Term.Money("profit", "Profit", Currency.Usd);
    public static readonly Term<Money> Earned = Term.Money("earned", "Earned by the author", Currency.Usd);
    public static readonly Term<Money> Recouped = Term.Money("recouped", "Recouped", Currency.Usd);
    public static readonly Term<Money> Unrecouped = Term.Money("unrecouped", "Not yet recouped", Currency.Usd);
    public static readonly Term<Money> Royalty = Term.Money("royalty", "Royalty", Currency.Usd);
    public static readonly Term<Money> RecoupedToDate = Term.Money("recouped-to-date", "Recouped to date", Currency.Usd);
    public static readonly Term<Money> Exposure = Term.Money("exposure", "Exposure of the publisher", Currency.Usd);
    public static readonly Term<Money> Reserve = Term.Money("reserve", "Reserve for returns", Currency.Usd);
    public static readonly Term<bool> Profitable = Term.Truth("profitable", "Book is profitable");

    public static readonly Reading CostOfPrint = new(
        "cost-of-print", "1", "What does print cost?", "The price is by the third.", new ReadingOption("third", "a third of net sales"), new ReadingOption("quarter", "a quarter of net sales"));

    public static readonly Reading LetterTakesEffect = new(
        "letter-takes-effect", "4", "When does the letter take effect?", "It names the first.", new ReadingOption("march", "on 1 March"), new ReadingOption("april", "on 1 April"));

    /// <summary>How the layout shows it; it names a term that only the letter defines.</summary>
    public static StatementLayout Layout { get; } = new(
        Lay.Section("Earnings", Lay.Sum(Net), Lay.Sum(Profit), Lay.Sum(Earned)),
        Lay.Section("Advances", Lay.RollForward(Unrecouped).Calling(Advances, "Advanced"), Lay.Sum(Royalty)),
        Lay.Section("Exposure", Lay.RollForward(Exposure).Calling(Reserve, "More in reserve"), Lay.RollForward(RecoupedToDate), Lay.Figure(Bonus)));

    /// <summary>The agreement without a layout.</summary>
    public static Agreement Unlaid { get; } = With(null);

    /// <summary>The agreement with its layout.</summary>
    public static Agreement Laid { get; } = With(Layout);

    /// <summary>The agreement with a layout.</summary>
    public static Agreement With(StatementLayout? layout) => new(
        "press",
        "Press",
        dated: new LocalDate(2024, 1, 1),
        Cadence.Months,
        parties: [Author, Publisher],
        clauses:
        [
            new Clause("1", "Earnings", "The author earns a third of the profit.",
                Net.Means(Sales - Returns),
                Costs.Means(CostOfPrint.Decides(("third", Net * (Percent(100) / 3)), ("quarter", Percent(25) * Net))),
                Profit.Means(Net - Costs),
                Profitable.Means(Profit > Currency.Usd.Of(0)),
                Earned.Means((Profit * (Percent(100) / 3)).NotBelowZero().Rounded(Rounding.ToTheCent))),
            new Clause("2", "Advances", "Advances are recouped from what the author earns.",
                Recouped.Means(Unrecouped.RecoupedFrom(Earned, adding: Advances)),
                Unrecouped.Means(Unrecouped.CarriedForward(adding: Advances, less: Recouped)),
                RecoupedToDate.Means(Recouped.ToDate()),
                Royalty.Means(Earned - Recouped)),
            new Clause("3", "Payment", "The publisher pays within thirty days, and says what it is exposed to.",
                Reserve.Means(Percent(10) * Sales.ToDate()),
                Exposure.Means(Reserve + Unrecouped),
                Publisher.Pays(Author, Royalty, due: ThePeriod.End.PlusDays(30))),
        ],
        amendments:
        [
            new Amendment("Letter", effective: new LocalDate(2024, 3, 1), signed: new LocalDate(2024, 1, 15),
                Edit.Insert(new Clause("4", "Copies and bonus", "The author pays for copies, the publisher a bonus.",
                    Author.Pays(Publisher, Copies, due: ThePeriod.End.PlusDays(30)),
                    Publisher.Pays(Author, Bonus)), after: "3"))
                .TakingEffectOn(LetterTakesEffect.Decides<LocalDate>(("march", new LocalDate(2024, 3, 1)), ("april", new LocalDate(2024, 4, 1)))),
        ],
        layout: layout);

    public static PeriodFacts Month(int month, decimal sales, decimal returns = 0, decimal advances = 0, decimal copies = 0, decimal bonus = 0)
    {
        var facts = PeriodFacts.For(SettlementPeriod.Month(2024, month))
            .With(Sales, Currency.Usd.Of(sales)).With(Returns, Currency.Usd.Of(returns)).With(Advances, Currency.Usd.Of(advances));
        return month < 3 ? facts : facts.With(Copies, Currency.Usd.Of(copies)).With(Bonus, Currency.Usd.Of(bonus));
    }

    /// <summary>The statements of months, one after another.</summary>
    public static EquatableArray<Statement> Stated(this Agreement agreement, params PeriodFacts[] months)
    {
        var timeline = agreement.Settle(months);
        Assert.Empty(timeline.Faults);
        return timeline.Statements;
    }
}
