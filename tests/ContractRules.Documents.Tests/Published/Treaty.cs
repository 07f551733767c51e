using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Published;

/// <summary>A treaty whose clauses speak of each of several sides, survive the end or begin with it; a letter changes headings, takes a clause out and puts one in, which a second one takes out again.</summary>
internal static class Treaty
{
    private static readonly Party North = new("North", "The North");
    private static readonly Party South = new("South", "The South");
    private static readonly Members Sides = new("side", "left", "right");
    private static readonly Stream<Fact<Money>> Tolls = Fact.Money("tolls", Currency.Usd, "1", "Tolls taken").ForEach(Sides);
    private static readonly Stream<Term<Money>> Shares = Term.Money("share", "Share", Currency.Usd).ForEach(Sides);
    private static readonly Stream<Term<Money>> Odd = Term.Money("odd", "Odd one", Currency.Usd).ForEach(new Members("bank", "near"));
    private static readonly Fact<bool> Breach = Fact.Truth("breach", "2", "Whether there is a breach").NothingUnlessGiven();
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "2", "When notice was given").Standing();

    public static Agreement Agreement { get; } = new(
        "treaty",
        "Treaty",
        new LocalDate(2024, 1, 1),
        Cadence.Years,
        [North, South],
        [
            new Clause("1", "Tolls", "Half of each side.", [.. Shares.EachMeans(Tolls.Each(toll => toll * Ratio.Percent(50))), .. Odd.EachMeans(Odd.Each(_ => Tolls["left"] * Ratio.Percent(10)))]),
            new Clause(
                "2",
                "End",
                "Upon a breach, to the day.",
                PeriodOfTheEnd.CountsByDays,
                North.May("end it", PowerEffect.Terminate, ground: Breach, from: ThePeriod.Start, exercised: Notice),
                South.May("end it, too", PowerEffect.Terminate, ground: true, from: ThePeriod.Start, exercised: Notice)),
            new Clause("3", "Debts", "What is owed stays owed.", South.Pays(North, Shares["left"].NotBelowZero().Rounded(Rounding.ToTheCent), due: ThePeriod.End)).Surviving(),
            new Clause("4", "Ruins", "Then it is cleared away.", South.Shall("clear the ruins", toward: North, due: ThePeriod.End, Notice)).UponTheEnd(),
            new Clause("5", "Flags", "Both fly.", North.Shall("fly both", toward: South, due: ThePeriod.End, Notice)),
        ],
        [
            new Amendment(
                "Letter",
                new LocalDate(2025, 1, 1),
                new LocalDate(2024, 6, 1),
                Edit.Substitute<Ratio>(Ratio.Percent(50), Ratio.Percent(40), "1"),
                Edit.Replace(new Clause("4", "Ruins of old", "Then it is cleared away.", South.Shall("clear the ruins", toward: North, due: ThePeriod.End, Notice))),
                Edit.Delete("5"),
                Edit.Insert(new Clause("6", "Anthem", "None is sung.", North.Shall("stay silent", toward: South, due: ThePeriod.End, Notice)), after: "4")),
            new Amendment("Second letter", new LocalDate(2026, 1, 1), new LocalDate(2025, 6, 1), Edit.Delete("6")),
        ]);
}
