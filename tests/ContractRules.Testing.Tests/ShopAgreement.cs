using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Testing.Tests;

/// <summary>
/// A lease by the month, with mistakes on purpose: the bonus is paid again where the opening is dated anew. The rent hangs on a standing
/// share that nobody gives by chance, and a band of profit that few sales fall into.
/// </summary>
internal static class ShopAgreement
{
    public static Fact<LocalDate> Opening { get; } = Fact.Date("opening", "2", "Day on which the shop opens").Standing();

    public static Fact<Ratio> RentShare { get; } = Fact.Ratio("rent-share", "1", "Share of sales that is rent").InRange(0.01m, 0.99m).Standing();

    public static Fact<Money> Sales { get; } = Fact.Money("sales", Currency.Usd, "1", "Sales of the month").InRange(0);

    public static Fact<Money> Costs { get; } = Fact.Money("costs", Currency.Usd, "1", "Costs of the month").InRange(0);

    public static Term<Money> Rent { get; } = Term.Money("rent", "Rent", Currency.Usd);

    public static Term<bool> Opened { get; } = Term.Truth("opened", "Whether the shop has opened");

    public static Term<Money> Margin { get; } = Term.Money("margin", "Margin", Currency.Usd);

    public static Term<Money> Premium { get; } = Term.Money("premium", "Premium", Currency.Usd);

    public static Reading Basis { get; } = new(
        "margin-basis", "3", "Is the margin after rent?", "The clause speaks of sales and costs.", new("sales-less-costs", "before rent"), new("after-rent", "after rent"));

    public static Agreement Agreement { get; } = new(
        "shop",
        "Lease of a shop",
        new LocalDate(2024, 1, 1),
        Cadence.Months,
        parties: [Landlord, Tenant],
        clauses:
        [
            new Clause("1", "Rent", "A share of sales.", Rent.Means((RentShare * Sales).Rounded(Rounding.ToTheCent)), Tenant.Pays(Landlord, Rent)),
            new Clause(
                "2",
                "Bonus",
                "Once open, 5,000 USD.",
                Opened.Means(Opening.HasHappened()),
                Landlord.Pays(Tenant, ((Rule<Money>)Currency.Usd.Of(5_000)).ProvidedThat(Opened.ForTheFirstTime()))),
            new Clause(
                "3",
                "Premium",
                "One dollar where the margin is more than 3 and less than 4 USD.",
                Margin.Means(Basis.Decides<Money>(("sales-less-costs", Sales - Costs), ("after-rent", Sales - Costs - Rent))),
                Premium.Means(((Rule<Money>)Currency.Usd.Of(1)).ProvidedThat(Margin > Currency.Usd.Of(3) & Margin < Currency.Usd.Of(4)))),
        ]);

    private static Party Landlord => new("Landlord", "The landlord");

    private static Party Tenant => new("Tenant", "The tenant");
}
