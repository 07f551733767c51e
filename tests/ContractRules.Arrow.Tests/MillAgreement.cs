using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Arrow.Tests;

/// <summary>The lease of a mill, with a fact and a figure of every kind: to the cent, finer than any decimal holds, endless, a truth, a date.</summary>
internal static class MillAgreement
{
    public static Party Owner { get; } = new("Owner", "Old Mill Ltd");

    public static Party Miller { get; } = new("Miller", "Ada Miller");

    public static Unit Ton { get; } = new("ton", "tons");

    public static Fact<Money> Sales { get; } = Fact.Money("sales", Currency.Usd, "1", "Sales of flour");

    public static Fact<Quantity> Flour { get; } = Fact.Quantity("flour", Ton, "1", "Flour milled");

    public static Fact<Price> FlourPrice { get; } = Fact.Price("price", Currency.Usd, per: Ton, "1", "Price of flour");

    public static Fact<Ratio> Share { get; } = Fact.Ratio("share", "1", "Share of the owner").Standing();

    public static Fact<Quantity> Water { get; } = Fact.Quantity("water", Ton, "2", "Water that was used").WithDecimals(12);

    public static Fact<bool> Closed { get; } = Fact.Truth("closed", "2", "Whether the mill stood still");

    public static Fact<LocalDate> Flood { get; } = Fact.Date("flood", "2", "Day of the last flood");

    public static Term<Money> Worth { get; } = Term.Money("worth", "Worth of the flour", Currency.Usd);

    public static Term<Money> Rent { get; } = Term.Money("rent", "Rent", Currency.Usd);

    public static Term<Money> RentSoFar { get; } = Term.Money("rent-so-far", "Rent so far", Currency.Usd);

    public static Term<Money> Third { get; } = Term.Money("third", "A third of the sales", Currency.Usd);

    public static Term<Ratio> Yield { get; } = Term.Ratio("yield", "Flour for each ton of water");

    public static Term<Quantity> Fine { get; } = Term.Quantity("fine", "Water by share and share again", Ton);

    public static Term<Quantity> Finest { get; } = Term.Quantity("finest", "Water by six shares of twelve decimals", Ton);

    public static Term<Money> Capped { get; } = Term.Money("capped", "Rent of at most 100", Currency.Usd);

    public static Term<bool> Busy { get; } = Term.Truth("busy", "Whether much was milled");

    public static Term<LocalDate> Reopened { get; } = Term.Date("reopened", "Ninety months after the flood");

    public static Agreement Lease { get; } = new(
        "mill",
        "Lease of the mill",
        new LocalDate(2024, 1, 1),
        Cadence.Months,
        parties: [Owner, Miller],
        clauses:
        [
            OfRent(FlourPrice * Flour),
            new Clause(
                "2",
                "Water",
                "What is only told.",
                Yield.Means(Flour / Water),
                Fine.Means(Share * (Share * Water)),
                Finest.Means(Share * (Share * (Share * (Share * (Share * (Share * (Share * (Share * Water)))))))),
                Busy.Means(Flour > Ton.Of(1_000) & !Closed),
                Reopened.Means(Flood.PlusMonths(90))),
            new Clause("3", "Payment", "The miller pays the rent and the cap, and is paid a part back.", Miller.Pays(Owner, Rent), Owner.Pays(Miller, Capped)),
        ],
        amendments:
        [
            // From then on the worth has two decimals more.
            new Amendment(
                "Letter of March",
                effective: new LocalDate(2024, 3, 10),
                signed: new LocalDate(2024, 3, 1),
                Edit.Replace(OfRent(Percent(99) * (FlourPrice * Flour))))
                .SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd),
        ]);

    private static Clause OfRent(Rule<Money> worth) => new(
        "1",
        "Rent",
        "A share of the sales and the worth, to the cent.",
        Worth.Means(worth),
        Rent.Means((Share * (Sales + Worth)).Rounded(Rounding.ToTheCent)),
        RentSoFar.Means(Rent.ToDate()),
        Capped.Means(Rent.NotExceeding(Currency.Usd.Of(100)).AtLeast(Currency.Usd.Of(0))),
        Third.Means(Sales / 3));
}
