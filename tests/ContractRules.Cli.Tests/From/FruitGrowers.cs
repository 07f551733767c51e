using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Cli.Tests.From;

/// <summary>An agreement of a user's own: a trader sells each fruit of a grower, keeps a commission, and accounts every quarter.</summary>
public static class FruitGrowers
{
    public static readonly Party Grower = new("Grower", "The Grower");
    public static readonly Party Trader = new("Trader", "The Trader");
    public static readonly Members Fruits = new("fruit", "apples", "pears");

    public static readonly Stream<Fact<Money>> Sales =
        Fact.Money("sales", Currency.Usd, "1", "Sales of a fruit").InRange(0).ForEach(Fruits);

    public static readonly Stream<Term<Money>> Commission = Term.Money("commission", "Commission", Currency.Usd).ForEach(Fruits);
    public static readonly Term<Money> Proceeds = Term.Money("proceeds", "Proceeds", Currency.Usd);

    public static Agreement Agreement { get; } = new(
        "fruit-growers", "Fruit growers", dated: new LocalDate(2024, 1, 1), Cadence.Quarters,
        parties: [Grower, Trader],
        clauses:
        [
            new Clause("1", "Commission", "The trader keeps ten per cent of the sales of each fruit.",
                Commission.EachMeans(Sales.Each(sold => (Percent(10) * sold).Rounded(Rounding.ToTheCent)))),
            new Clause("2", "Proceeds", "The grower receives all sales less the commissions, twenty days after the quarter.",
                Proceeds.Means(Sales.Total() - Commission.Total()),
                Trader.Pays(Grower, Proceeds, due: ThePeriod.End.PlusDays(20))),
        ]);
}
