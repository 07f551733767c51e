using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.Tests.Reach;

/// <summary>A production sharing contract of our own making: royalty, cost oil and profit oil of two fields, by the quarter.</summary>
public static class ProductionSharing
{
    public static readonly Unit Tonne = new("tonne", "tonnes");
    public static readonly Unit Barrel = new("barrel", "barrels");
    public static readonly Currency Tenge = new("KZT", 2);
    public static readonly Party State = new("State", "The State");
    public static readonly Party Contractor = new("Contractor", "The Contractor");
    public static readonly Members Fields = new("field", "north", "south");

    public static readonly Stream<Fact<Quantity>> Lifted =
        Fact.Quantity("lifted", Tonne, "1", "Crude lifted from the field").InRange(0).ForEach(Fields);
    public static readonly Fact<Price> QuotedPrice =
        Fact.Price("quoted-price", Currency.Usd, Barrel, "2", "Average of the daily quotations of the quarter").InRange(0).WithDecimals(2);
    public static readonly Fact<Money> Costs =
        Fact.Money("costs", Currency.Usd, "4", "Recoverable costs of the quarter").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Price> ExchangeRate =
        Fact.Price("exchange-rate", Tenge, Currency.Usd, "6", "Rate of the central bank on the last day of the quarter").InRange(0).WithDecimals(2);

    public static readonly Stream<Term<Quantity>> Barrels = Term.Quantity("barrels", "Barrels", Barrel).ForEach(Fields);
    public static readonly Term<Quantity> Production = Term.Quantity("production", "Production", Barrel);
    public static readonly Term<Price> Price = Term.Price("price", "Price", Currency.Usd, Barrel);
    public static readonly Term<Money> GrossValue = Term.Money("gross-value", "Gross Value", Currency.Usd);
    public static readonly Term<Quantity> RoyaltyOil = Term.Quantity("royalty-oil", "Royalty Oil", Barrel);
    public static readonly Term<Money> Royalty = Term.Money("royalty", "Royalty", Currency.Usd);
    public static readonly Term<Money> CostOil = Term.Money("cost-oil", "Cost Oil", Currency.Usd);
    public static readonly Term<Money> Unrecovered = Term.Money("unrecovered", "Unrecovered Costs", Currency.Usd);
    public static readonly Term<Money> ProfitOil = Term.Money("profit-oil", "Profit Oil", Currency.Usd);
    public static readonly Term<Money> StateShare = Term.Money("state-share", "Profit Oil of the State", Currency.Usd);
    public static readonly Term<Money> ContractorShare = Term.Money("contractor-share", "Profit Oil of the Contractor", Currency.Usd);
    public static readonly Term<Money> Receipts = Term.Money("receipts", "Receipts of the Contractor", Currency.Usd);
    public static readonly Term<Ratio> RFactor = Term.Ratio("r-factor", "R-Factor").AsFactor();
    public static readonly Term<Money> Levy = Term.Money("levy", "Training Levy", Tenge);

    private static readonly Stream<Rule<Rate>> BarrelsPerTonne =
        Fields.With<Rate>(new Rate(7.5m, Barrel, Tonne), new Rate(7, Barrel, Tonne));

    private static readonly Tiers<Quantity, Ratio> RoyaltyRates = Tiers.Of(
        Boundary.InLowerTier,
        Tier.UpTo(Barrel.Of(100_000), Percent(10)),
        Tier.Between(Barrel.Of(100_000), Barrel.Of(250_000), Percent(15)),
        Tier.Above(Barrel.Of(250_000), Percent(20)));

    private static readonly Tiers<Ratio, Ratio> StateShares = Tiers.Of(
        Boundary.InHigherTier,
        Tier.UpTo(new Ratio(1), Percent(40)),
        Tier.Between(new Ratio(1), new Ratio(2.5m), Percent(55)),
        Tier.Above(new Ratio(2.5m), Percent(70)));

    public static Agreement Agreement { get; } = new(
        "production-sharing",
        "Production sharing contract",
        dated: new LocalDate(2024, 1, 1),
        Cadence.Quarters,
        parties: [State, Contractor],
        clauses:
        [
            new Clause(
                "1",
                "Measurement",
                "Crude is weighed and converted into barrels: 7.5 a tonne from the north field, 7 from the south.",
                [
                    .. Barrels.EachMeans(Lifted.Each(BarrelsPerTonne, (tonnes, factor) => tonnes.ConvertedAt(factor))),
                    Production.Means(Barrels.Total()),
                ]),
            new Clause(
                "2",
                "Price",
                "The quotations of this and the last quarter, averaged, of 75 USD a barrel at most, value the production.",
                Price.Means(QuotedPrice.AverageOver(2).NotExceeding(Currency.Usd.Of(75, per: Barrel))),
                GrossValue.Means(Production * Price)),
            new Clause(
                "3",
                "Royalty",
                "10 % of the first 100,000 barrels of a quarter, 15 % of the next 150,000 and 20 % of the rest, paid in money.",
                RoyaltyOil.Means(Production.BySlices(RoyaltyRates)),
                Royalty.Means((RoyaltyOil * Price).Rounded(Rounding.ToTheCent)),
                Contractor.Pays(State, Royalty, due: ThePeriod.End.PlusDays(30))),
            new Clause(
                "4",
                "Cost oil",
                "Costs are recovered out of up to 60 % of the value after royalty; what is not recovered is carried forward.",
                CostOil.Means((Unrecovered.Prior() + Costs).NotExceeding(Percent(60) * (GrossValue - Royalty))),
                Unrecovered.Means(Unrecovered.CarriedForward(adding: Costs, less: CostOil))),
            new Clause(
                "5",
                "Profit oil",
                "What is left is divided by the R-Factor, receipts over costs to date, as it stood at the close of the quarter before.",
                ProfitOil.Means(GrossValue.LessDeductions(Royalty, CostOil)),
                StateShare.Means((StateShares.At(RFactor.Prior()) * ProfitOil).Rounded(Rounding.ToTheCent)),
                ContractorShare.Means(ProfitOil - StateShare),
                Receipts.Means(CostOil + ContractorShare),
                RFactor.Means(Receipts.ToDate().ShareOf(Costs.ToDate())),
                Contractor.Pays(State, StateShare, due: ThePeriod.End.PlusDays(30))),
            new Clause(
                "6",
                "Training levy",
                "Half a per cent of the Contractor's profit oil, rounded to the dollar and then converted, is paid in tenge.",
                Levy.Means((Percent(0.5m) * ContractorShare).Rounded(new Rounding(0, RoundingMode.HalfAwayFromZero)).ConvertedAt(ExchangeRate)),
                Contractor.Pays(State, Levy, due: ThePeriod.End.PlusDays(45))),
        ]);
}
