using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Ventures;

/// <summary>A lease of shops: each pays a third of its sales so far, less what it paid, while it is open.</summary>
internal static class Shop
{
    private static readonly Party Owner = new("Owner", "The Owner Ltd");
    private static readonly Party Keeper = new("Keeper", "The Keeper Ltd");
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales of the month").InRange(0);
    private static readonly Fact<bool> Open = Fact.Truth("open", "1", "Whether the shop is open").Standing();
    private static readonly Fact<LocalDate> Since = Fact.Date("since", "1", "Day of opening").Standing();
    private static readonly Term<Money> Total = Term.Money("total", "Sales so far", Currency.Usd);
    private static readonly Term<Money> Third = Term.Money("third", "A third of them", Currency.Usd);
    private static readonly Term<Money> Rent = Term.Money("rent", "Rent", Currency.Usd);
    private static readonly Term<bool> IsNew = Term.Truth("is-new", "Opened in the month");

    /// <summary>The agreement.</summary>
    public static Agreement Agreement { get; } = new(
        "shop", "Lease of a shop", new LocalDate(2024, 1, 1), Cadence.Months, [Owner, Keeper],
        [
            new Clause(
                "1", "Rent", "A third of all sales so far, to the cent, less what was paid before.",
                Total.Means(Sales.ToDate()),
                Third.Means((new Ratio(new Rational(1, 3)) * Total).ProvidedThat(Open)),
                Rent.Means(Third.Rounded(Rounding.ToTheCent) - Third.Prior(Currency.Usd.Of(0)).Rounded(Rounding.ToTheCent)),
                IsNew.Means(Since >= ThePeriod.Start),
                Keeper.Pays(Owner, Rent, due: ThePeriod.End)),
        ]);

    /// <summary>All its terms and its payment.</summary>
    public static Plan Plan { get; } = Plan.Of(Agreement);
}
