using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.Tests.Readme;

/// <summary>The rent of the README: each month's stays open until it is paid, the oldest first, and bears interest from its due day.</summary>
internal static class Arrears
{
    public static readonly Fact<Money> Paid = Fact.Money("paid", Currency.Usd, "2", "Paid in the month").InRange(0).NothingUnlessGiven();

    public static readonly Field<LocalDate> Due = Field.Date("due", "Day on which it falls due");
    public static readonly Lots<Money> Rents = Lots.Money("rent", Currency.Usd, "2", "Rent that is owed", Due);
    public static readonly Term<Money> Interest = Term.Money("interest", "Interest on late rent", Currency.Usd);

    private static readonly Party Tenant = new("Tenant", "The Tenant Ltd");
    private static readonly Party Landlord = new("Landlord", "The Landlord Ltd");

    public static Agreement Agreement { get; } = new(
        "arrears", "Rent in arrears", new LocalDate(2024, 1, 1), Cadence.Months, [Tenant, Landlord],
        [
            new Clause("2", "Arrears", "Rent falls due on the tenth of the month after; payments go to the oldest; late rent bears interest.",
                Rents.MovedBy(
                    Rents.Adding(Currency.Usd.Of(500)).With(Due, ThePeriod.End.PlusDays(10)),
                    Rents.Applying(Paid)),
                Interest.Means(Rents.InterestAt(Percent(7.3m), after: Due, DayCountConvention.Actual365Fixed).Rounded(Rounding.ToTheCent)),
                Tenant.Pays(Landlord, Interest),
                Landlord.Pays(Tenant, Rents.Totals.LeftOver)),
        ]);
}
