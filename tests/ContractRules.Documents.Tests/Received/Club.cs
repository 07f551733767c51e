using ContractRules.Agreements;
using ContractRules.Documents.Input;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Received;

/// <summary>A club whose dues hang on shares, truths, days and amounts of periods before: each a balance that an opening form asks for.</summary>
internal static class Club
{
    private static readonly Party Members = new("Members", "The members");
    private static readonly Party House = new("House", "The house");
    private static readonly Fact<Ratio> Quota = Fact.Ratio("quota", "1", "Part that is due").InRange(0, 1).Standing();
    private static readonly Fact<Money> Spent = Fact.Money("spent", Currency.Usd, "1", "What was spent").InRange(0).NothingUnlessGiven();
    private static readonly Fact<bool> Closed = Fact.Truth("closed", "1", "Whether it was closed").NothingUnlessGiven();
    private static readonly Fact<LocalDate> Left = Fact.Date("left", "2", "When it was left").Standing();
    private static readonly Fact<LocalDate> Joined = Fact.Date("joined", "2", "When it was joined").Standing();
    private static readonly Term<Ratio> Level = Term.Ratio("level", "Level");
    private static readonly Term<Money> Dues = Term.Money("dues", "Dues", Currency.Usd);

    public static Agreement ByMonth { get; } = Of(Cadence.Months);

    /// <summary>By intervals of any length, which no calendar counts.</summary>
    public static Agreement ByInterval { get; } = Of(Cadence.Intervals);

    /// <summary>What was passed on after March: shares, a truth, amounts, and one of which there was none.</summary>
    public static CarriedState Opened => Receive.Carried(
        SourceText.Of(File.ReadAllText(Repository.PathOf("tests", "ContractRules.Documents.Tests", "Received", "Given", "club-opening-good.csv")), "club-opening-good.csv"), ByMonth).Value!.State;

    private static Agreement Of(Cadence cadence) => new(
        "club",
        "Club",
        new LocalDate(2024, 1, 1),
        cadence,
        [Members, House],
        [
            new Clause(
                "1",
                "Dues",
                "By what was before.",
                Level.Means(Quota.ProvidedThat(!Closed.Prior(true), otherwise: Level.Prior(Ratio.One))),
                Dues.Means((Level * Spent.Prior(Currency.Usd.Of(0)) + Spent.OverTrailing(3) + Dues.SettledBefore() + Spent.ToDate()).Rounded(Rounding.ToTheCent)),
                Members.Pays(House, Dues)),
            new Clause(
                "2",
                "End",
                "Whoever leaves.",
                PeriodOfTheEnd.CountsWhole,
                Members.May("leave", PowerEffect.Terminate, ground: true, from: new LocalDate(2024, 1, 1), exercised: Left).UponNotice(months: 1),
                Members.May("join", PowerEffect.Renew, ground: true, from: new LocalDate(2024, 1, 1), exercised: Joined)),
        ]);
}
