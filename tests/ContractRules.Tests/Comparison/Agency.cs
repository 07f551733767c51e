using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Comparison;

/// <summary>
/// A small agreement that pays both ways and by running totals, with a side letter signed on 15 June 2024 that takes
/// effect from 1 February: a higher commission, and a clause with a fact that nobody asked for before.
/// </summary>
internal static class Agency
{
    public static readonly LocalDate BeforeTheLetter = new(2024, 6, 14);
    public static readonly LocalDate LetterSigned = new(2024, 6, 15);

    public static readonly Party Agent = new("Agent", "Ann Agent");
    public static readonly Party Principal = new("Principal", "Principal Ltd");

    public static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales less returns; negative where returns prevail");
    public static readonly Fact<Money> AgreedBonus = Fact.Money("agreed-bonus", Currency.Usd, "2", "Bonus agreed").InRange(0).ToBeAgreed();
    public static readonly Fact<Money> Desk = Fact.Money("desk", Currency.Usd, "3", "Rent of the agent's desk").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Money> Samples = Fact.Money("samples", Currency.Usd, "4", "Samples bought by the agent").InRange(0).NothingUnlessGiven();

    public static readonly Term<Money> SalesToDate = Term.Money("sales-to-date", "Sales to date", Currency.Usd);
    public static readonly Term<Money> Earned = Term.Money("earned", "Commission earned to date", Currency.Usd);
    public static readonly Term<Money> Bonus = Term.Money("bonus", "Bonus", Currency.Usd);

    public static Agreement Agreement { get; } = new(
        "agency",
        "Agency",
        dated: new LocalDate(2024, 1, 1),
        Cadence.Months,
        parties: [Agent, Principal],
        clauses:
        [
            new Clause(
                "1",
                "Commission",
                "A tenth of all sales so far, less what was paid before.",
                SalesToDate.Means(Sales.ToDate()),
                Earned.Means(Percent(10) * SalesToDate),
                Principal.Pays(Agent, Earned.GrowthRounded(Rounding.ToTheCent))),
            new Clause(
                "2",
                "Bonus",
                "What the parties agree for a month with sales above 10,000.",
                Bonus.Means(AgreedBonus.ProvidedThat(Sales > Currency.Usd.Of(10_000))),
                Principal.Pays(Agent, Bonus)),
            new Clause("3", "Desk", "The agent pays for its desk.", Agent.Pays(Principal, Desk)),
        ],
        amendments:
        [
            new Amendment(
                "Side letter",
                effective: new LocalDate(2024, 2, 1),
                signed: LetterSigned,
                Edit.Substitute(Percent(10), Percent(12), "1"),
                Edit.Insert(new Clause("4", "Samples", "The principal pays for samples.", Principal.Pays(Agent, Samples)), after: "3")),
        ]);

    public static PeriodFacts Month(int month, decimal sales) =>
        PeriodFacts.For(SettlementPeriod.Month(2024, month)).With(Sales, Usd(sales));

    public static Money Usd(decimal amount) => Currency.Usd.Of(amount);
}
