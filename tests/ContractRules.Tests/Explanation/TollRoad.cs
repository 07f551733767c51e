using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Explanation;

/// <summary>A small agreement with every way in which a figure can come about: facts, readings, choices, the past.</summary>
internal static class TollRoad
{
    public static readonly Party Operator = new("Operator", "Operator Ltd");
    public static readonly Party State = new("State", "The State");
    public static readonly Unit Car = new("car", "cars");

    public static readonly Fact<Quantity> Cars = Fact.Quantity("cars", Car, "1", "Cars that passed").InRange(0);
    public static readonly Fact<Price> AgreedToll = Fact.Price("agreed-toll", Currency.Usd, Car, "1", "Toll agreed").InRange(0).Standing();
    public static readonly Fact<Money> Repairs = Fact.Money("repairs", Currency.Usd, "2", "Repairs").InRange(0).NothingUnlessGiven();

    public static readonly Reading Toll = new(
        "toll", "1", "Is the toll 2 or 3 dollars?", "Two is written first.", new("two", "2 dollars"), new("three", "3 dollars"));

    public static readonly Term<Money> Takings = Term.Money("takings", "Takings", Currency.Usd);
    public static readonly Term<Money> Upkeep = Term.Money("upkeep", "Upkeep", Currency.Usd);
    public static readonly Term<Money> Fund = Term.Money("fund", "Repair fund", Currency.Usd);
    public static readonly Term<Money> Fee = Term.Money("fee", "Fee of the State", Currency.Usd);
    public static readonly Term<Ratio> Average = Term.Ratio("average", "Takings as a part of all takings");

    public static Agreement Agreement { get; } = new(
        "toll-road",
        "Toll road",
        dated: new LocalDate(2020, 1, 1),
        Cadence.Months,
        parties: [Operator, State],
        clauses:
        [
            new Clause(
                "1",
                "Takings",
                "Each car pays the toll.",
                Takings.Means(Cars * Agreed.AsAgreed(AgreedToll, otherwise: Toll.Decides<Price>(Currency.Usd.Of(2, Car), Currency.Usd.Of(3, Car))))),
            new Clause(
                "2",
                "Upkeep",
                "Repairs of three months, spread evenly.",
                Upkeep.Means(Repairs.StraightLine(3, FirstInstalment.InThePeriodOfTheCost)),
                Fund.Means(Fund.Prior() + Upkeep)),
            new Clause(
                "3",
                "Fee",
                "A tenth of the takings after upkeep.",
                Fee.Means((Percent(10) * (Takings - Upkeep)).NotBelowZero().Rounded(Rounding.ToTheCent)),
                Average.Means(Takings / Takings.ToDate()),
                Operator.Pays(State, Fee)),
        ]);

    /// <summary>Months from January 2020, by the cars that passed; the first with repairs of 1,000.</summary>
    public static EquatableArray<Statement> Settle(params int?[] cars) => Settle(Agreement, cars);

    public static EquatableArray<Statement> Settle(Agreement agreement, params int?[] cars) => agreement.Settle(
        [.. cars.Select((count, index) => Month(index + 1, count, repairs: index == 0 ? 1_000 : null))]).Statements;

    private static PeriodFacts Month(int month, int? cars, int? repairs)
    {
        var facts = PeriodFacts.For(SettlementPeriod.Month(2020, month));
        facts = cars is { } count ? facts.With(Cars, Car.Of(count)) : facts;
        return repairs is { } cost ? facts.With(Repairs, Currency.Usd.Of(cost)) : facts;
    }
}
