using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.Tests.Reach;

/// <summary>A licence of recordings against royalties, of our own making: quarters, in dollars.</summary>
public static class RecordLicence
{
    private static readonly Currency Usd = Currency.Usd;
    private static readonly Members Products = new("product", "album", "single");
    private static readonly Members Purposes = new("purpose", "recording", "touring");

    public static readonly Party Label = new("Label", "Northway Music, Inc.");
    public static readonly Party Artist = new("Artist", "Harbour Lights Recordings Ltd");

    public static readonly Stream<Fact<Money>> GrossSales =
        Fact.Money("gross-sales", Usd, "1", "Sales of the quarter at the dealer price").InRange(0).ForEach(Products);
    public static readonly Stream<Fact<Money>> Returns =
        Fact.Money("returns", Usd, "1", "What dealers were credited for returns").InRange(0).NothingUnlessGiven().ForEach(Products);
    public static readonly Stream<Fact<Money>> Freight =
        Fact.Money("freight", Usd, "1", "What carriage and packing cost").InRange(0).NothingUnlessGiven().ForEach(Products);
    public static readonly Stream<Fact<Money>> Advanced =
        Fact.Money("advanced", Usd, "3", "Advances paid in the quarter").InRange(0).NothingUnlessGiven().ForEach(Purposes);

    public static readonly Stream<Term<Money>> NetSales = Term.Money("net-sales", "Net Sales", Usd).ForEach(Products);
    public static readonly Stream<Term<Money>> Royalty = Term.Money("royalty", "Royalty", Usd).ForEach(Products);
    public static readonly Term<Money> Earned = Term.Money("earned", "Royalties Earned", Usd);
    public static readonly Term<Money> Withheld = Term.Money("withheld", "Reserve Withheld", Usd);
    public static readonly Term<Money> Held = Term.Money("held", "Reserve Held", Usd);
    public static readonly Term<Money> Available = Term.Money("available", "Royalties Available", Usd);
    public static readonly Stream<Term<Money>> Recouped = Term.Money("recouped", "Advance Recouped", Usd).ForEach(Purposes);
    public static readonly Stream<Term<Money>> Unrecouped = Term.Money("unrecouped", "Advance Not Yet Recouped", Usd).ForEach(Purposes);
    public static readonly Term<Money> AllNetSales = Term.Money("all-net-sales", "Net Sales of All Products", Usd);
    public static readonly Term<bool> MilestoneReached = Term.Truth("milestone-reached", "Whether the Milestone Is Reached");
    public static readonly Term<Money> EarnedThisYear = Term.Money("earned-this-year", "Royalties of the Contract Year", Usd);
    public static readonly Term<Money> Shortfall = Term.Money("shortfall", "Guarantee Shortfall", Usd);
    public static readonly Term<Money> Credit = Term.Money("credit", "Guarantee Credit", Usd);

    private static readonly Tiers<Money, Ratio> Rates = Tiers.Of(Boundary.InLowerTier,
        Tier.Between(Usd.Of(0), Usd.Of(100_000), Percent(10)),
        Tier.Between(Usd.Of(100_000), Usd.Of(200_000), Percent(12)),
        Tier.Above(Usd.Of(200_000), Percent(15)));

    private static readonly ContractYear ContractYear = AccountingYear.StartingIn(month: 7).Counting(ShortYears.Whole, from: new LocalDate(2024, 7, 1));
    private static readonly Rule<Money> Minimum = Usd.Of(30_000);
    private static readonly Rule<Money> Bonus = Usd.Of(5_000);

    public static Agreement Agreement { get; } = new(
        "record-licence", "Licence of recordings", dated: new LocalDate(2024, 7, 1), Cadence.Quarters,
        parties: [Label, Artist],
        clauses:
        [
            new Clause("1", "Net Sales",
                "Of each product: gross sales less returns, and less carriage and packing up to ten per cent of gross sales.",
                [.. NetSales.EachMeans(Products.Each(product => (GrossSales[product] - Returns[product])
                    .LessDeductionsUpTo(Percent(10) * GrossSales[product], Freight[product])))]),
            new Clause("2", "Royalties",
                "Of each product ten per cent of the first 100,000 USD of net sales to date, twelve up to 200,000 USD and fifteen above.",
                [
                    .. Royalty.EachMeans(NetSales.Each(sales => sales.BySlicesOfTotal(Rates).Rounded(Rounding.ToTheCent))),
                    Earned.Means(Royalty.Total()),
                ]),
            new Clause("3", "Reserve",
                "A fifth of the royalties is held against returns and released two quarters later.",
                Withheld.Means((Percent(20) * Earned).NotBelowZero().Rounded(Rounding.ToTheCent)),
                Held.Means(Withheld.HeldFor(periods: 2)),
                Available.Means(Earned - Withheld + Withheld.ReleasedAfter(periods: 2))),
            new Clause("4", "Advances",
                "What is available first makes good the recording advances, then the touring advances, whichever product earned it.",
                [
                    .. Recouped.EachMeans(Recouped.FilledInOrder(
                        Available.NotBelowZero(), limits: Unrecouped.Each(Advanced, (balance, advanced) => balance.CarriedForward(adding: advanced)))),
                    .. Unrecouped.EachMeans(Purposes.Each(purpose =>
                        Unrecouped[purpose].CarriedForward(adding: Advanced[purpose], less: Recouped[purpose]))),
                ]),
            new Clause("5", "Payment",
                "The label pays the rest within sixty days of the quarter; where returns exceed sales, the artist pays it back.",
                Label.Pays(Artist, Available - Recouped.Total(), due: ThePeriod.End.PlusDays(60))),
            new Clause("6", "Minimum guarantee",
                "Royalties of each contract year from July are at least 30,000 USD; what exceeds them is credited to the years that follow.",
                EarnedThisYear.Means(EarnedThisYear.Accumulating(Earned, startingAnew: ContractYear.StartsInThePeriod)),
                Shortfall.Means(EarnedThisYear.ShortOfYearly(Minimum, ContractYear, Credit)),
                Credit.Means(Credit.CreditedYearly(EarnedThisYear, Minimum, ContractYear)),
                Label.Pays(Artist, Shortfall, due: ThePeriod.End.PlusDays(90))),
            new Clause("7", "Milestone",
                "In the quarter in which all net sales to date reach 250,000 USD the label pays 5,000 USD.",
                AllNetSales.Means(NetSales.Total()),
                MilestoneReached.Means(AllNetSales.HasReachedInTotal(Usd.Of(250_000))),
                Label.Pays(Artist, Bonus.ProvidedThat(MilestoneReached.ForTheFirstTime()), due: ThePeriod.End.PlusDays(30))),
        ]);
}
