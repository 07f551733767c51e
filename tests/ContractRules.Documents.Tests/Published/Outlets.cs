using ContractRules.Agreements;
using ContractRules.Comparison.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Documents.Tests.Published;

/// <summary>A franchise of outlets, whose text leaves open of what the fee is a part, when it is due, what has to be proved, and how the last month counts.</summary>
internal static class Outlets
{
    private static readonly Party Brand = new("Brand", "The Brand Ltd");
    private static readonly Party Keeper = new("Keeper", "The Keeper Ltd");
    private static readonly Reading Base = Asking("base", "1", "Is the fee a part of sales, or of sales less what came back?", ("sales", "all that is sold"), ("net", "what came back is taken off"));
    private static readonly Reading Days = Asking("days", "1", "When is the fee due?", ("at-once", "at the end of the month"), ("later", "thirty days after it"));
    private static readonly Reading Proof = Asking("proof", "2", "What has to be proved?", ("nothing", "nobody asks"), ("returns", "no more than half can have come back, and stock is counted"));
    private static readonly Reading Last = Asking("last-month", "3", "How does the month count in which the franchise ends?", ("whole", "all of it"), ("by-days", "the days to its end"));
    private static readonly Reading Words = Asking("words", "1", "What is the franchise called?", ("outlet", "an outlet"), ("shop", "a shop"));
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales of the month").InRange(0);
    private static readonly Fact<Money> Returns = Fact.Money("returns", Currency.Usd, "1", "What came back").InRange(0);
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "3", "Notice of termination").Standing();
    private static readonly Term<Ratio> Called = Term.Ratio("called", "What it is called");

    /// <summary>The agreement.</summary>
    public static Agreement Agreement { get; } = new(
        "outlets", "Franchise of outlets", new LocalDate(2024, 1, 1), Cadence.Months, [Brand, Keeper],
        [
            new Clause(
                "1", "Fee", "A tenth of sales.",
                Called.Means(Words.Decides<Ratio>(Percent(1), Percent(2))),
                Keeper.Pays(
                    Brand,
                    (Percent(10) * Base.Decides<Money>(Sales, Sales - Returns)).Rounded(Rounding.ToTheCent),
                    due: Days.Decides<LocalDate>(ThePeriod.End, ThePeriod.End.PlusDays(30)))),
            new Clause(
                "2", "Proof", "What has to be proved, and who pays for it.",
                Expectation.That("no more comes back than can", Proof.Decides<bool>(Returns >= Currency.Usd.Of(0), Returns <= Percent(50) * Sales)),
                Brand.Pays(Keeper, Proof.Decides<Money>(Currency.Usd.Of(0), Currency.Usd.Of(25)))),
            new Clause(
                "3", "End", "Either ends it by notice.",
                PeriodOfTheEnd.By(Last, PeriodOfTheEnd.CountsWhole, PeriodOfTheEnd.CountsByDays),
                Keeper.May("end it", PowerEffect.Terminate, ground: true, from: new LocalDate(2024, 1, 1), exercised: Notice)),
        ]);

    /// <summary>Four outlets: one of which nothing is missing, one of which it is not known what came back, one that proves too little, and one that sells less than nothing.</summary>
    public static VenturePricedCombinations Priced() => Agreement.PriceCombinations([Rows], keepsGoing: true);

    /// <summary>The same, of which nothing was priced.</summary>
    public static VenturePricedCombinations Stopped() => Agreement.PriceCombinations([Rows]);

    /// <summary>Those of a file without rows.</summary>
    public static VenturePricedCombinations WithoutRows() => Agreement.PriceCombinations((VentureRows[])[]);

    private static VentureRows Rows => VentureRows
        .Of(
            ["north", "north", "south", "east", "west"],
            [SettlementPeriod.Month(2024, 1), SettlementPeriod.Month(2024, 2), SettlementPeriod.Month(2024, 1), SettlementPeriod.Month(2024, 1), SettlementPeriod.Month(2024, 1)])
        .With(Sales.Declaration, [100_000, 200_000, 50_000, 80_000, -1], [true, true, true, true, true])
        .With(Returns.Declaration, [30_000, 50_000, 0, 60_000, 0], [true, true, false, true, true]);

    private static Reading Asking(string key, string clause, string question, params EquatableArray<(string Name, string Meaning)> options) =>
        new(key, clause, question, "The first is the plainest.", [.. options.Select(option => new ReadingOption(option.Name, option.Meaning))]);
}
