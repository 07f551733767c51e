using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.Invariants;
using ContractRules.Changes;
using ContractRules.Observance;
using ContractRules.Rules;
using ContractRules.Testing.Changes;
using ContractRules.Testing.Invariants;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Published;

/// <summary>A licence whose text can be read in two ways, and an amendment of it that turns a payment round, leaves a figure undetermined and refuses facts.</summary>
internal static class Licence
{
    private static readonly Party Author = new("Author", "The author");
    private static readonly Party Publisher = new("Publisher", "The publisher");
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales").InRange(0, 1_000);
    private static readonly Fact<Money> Returns = Fact.Money("returns", Currency.Usd, "1", "Copies returned").InRange(0, 1_000);
    private static readonly Fact<Ratio> Authors = Fact.Ratio("authors", "2", "How many authors there are").InRange(0, 2).WithDecimals(0);
    private static readonly Fact<Money> Advance = Fact.Money("advance", Currency.Usd, "3", "Advance").InRange(0, 10);
    private static readonly Term<Money> Base = Term.Money("base", "Base", Currency.Usd);
    private static readonly Term<Money> Royalty = Term.Money("royalty", "Royalty", Currency.Usd);
    private static readonly Term<Money> Each = Term.Money("each", "What each author has", Currency.Usd);
    private static readonly Term<Money> Rare = Term.Money("rare", "What is seldom paid", Currency.Usd);
    private static readonly Term<Money> Twice = Term.Money("twice", "Twice the advance", Currency.Usd);

    private static readonly Reading Basis = new(
        "basis", "1", "Are returns taken off?", "The clause speaks of sales.", new ReadingOption("gross", "sales alone"), new ReadingOption("net", "sales less returns"));

    // Sales are never so high, and returns beside them hardly ever.
    private static readonly Rule<Money> Seldom = Basis.Decides<Money>(
        ("gross", Advance.ProvidedThat(Sales <= Currency.Usd.Of(2_000))), ("net", Advance.ProvidedThat(Returns > Currency.Usd.Of(999) & Sales < Currency.Usd.Of(1))));

    public static Agreement Agreement { get; } = new(
        "licence",
        "Licence",
        new LocalDate(2024, 1, 1),
        Cadence.Quarters,
        [Author, Publisher],
        [
            new Clause(
                "1",
                "Royalty",
                "A tenth.",
                Base.Means(Basis.Decides<Money>(("gross", Sales), ("net", Sales - Returns))),
                Royalty.Means((Base * Ratio.Percent(10)).Rounded(Rounding.ToTheCent)),
                Publisher.Pays(Author, Royalty, due: ThePeriod.End.PlusDays(30)),
                Expectation.That("no more is returned than was sold", Basis.Decides<Money>(("gross", Sales), ("net", Sales - Returns)) >= Currency.Usd.Of(0))),
            new Clause("2", "Authors", "They share it.", Each.Means(Royalty * Ratio.Percent(50))),
            new Clause("3", "Advance", "Twice.", Twice.Means(Advance * Ratio.Percent(200)), Rare.Means(Seldom), Publisher.Pays(Author, Twice)),
        ]);

    /// <summary>The same where returns of the whole are expected, the royalty is paid of the rest, and shared by the number of authors.</summary>
    public static Agreement Amended { get; } = new(
        Agreement.Key,
        Agreement.Title,
        Agreement.Dated,
        Agreement.Cadence,
        Agreement.Parties,
        Agreement.Clauses,
        [
            new Amendment(
                "Letter",
                effective: new LocalDate(2024, 1, 1),
                signed: new LocalDate(2024, 1, 1),
                Edit.Revise(
                    "1",
                    because: "returns were forgotten",
                    Base.Means(Basis.Decides<Money>(("gross", Sales), ("net", Sales - Returns))),
                    Royalty.Means(((Base - Returns) * Ratio.Percent(10)).Rounded(Rounding.ToTheCent)),
                    Publisher.Pays(Author, Royalty, due: ThePeriod.End.PlusDays(30)),
                    Expectation.That("less is returned than 900 dollars", Returns < Currency.Usd.Of(900))).Summarizing("A tenth of the rest."),
                Edit.Revise("2", because: "there may be none", Each.Means(Royalty / Authors)).Summarizing("They share it by heads.")),
        ]);

    /// <summary>Kept, broken by an amount below a cent, broken as the text is read otherwise, and of no clause.</summary>
    public static EquatableArray<Invariant> Invariants { get; } =
    [
        Invariant.Always("the royalty is less than the sales", Royalty <= Sales, "1"),
        Invariant.Always("the royalty is a tenth of the sales", Royalty >= Sales * Ratio.Percent(10), "1"),
        Invariant.Always("nothing is returned", Base >= Sales),
        Invariant.NeverFalls("what each has never falls", Each, "2"),
    ];

    /// <summary>Its invariants checked.</summary>
    public static InvariantCheck Checked { get; } = Agreement.CheckInvariants(Invariants, cases: 24);

    /// <summary>Its amendment checked.</summary>
    public static ChangeCheck ChangeChecked { get; } = Agreement.CheckChange(Amended, Invariants, cases: 24);
}
