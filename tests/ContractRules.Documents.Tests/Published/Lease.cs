using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Openings;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Published;

/// <summary>A lease whose late payments bear interest at a rate that is published month by month, and was not in February.</summary>
internal static class Lease
{
    private static readonly Party Tenant = new("Tenant", "Tenant Ltd");
    private static readonly Party Landlord = new("Landlord", "Landlord Ltd");
    private static readonly Fact<Money> Rent = Fact.Money("rent", Currency.Usd, "1", "Rent of the month").InRange(0);
    private static readonly Fact<Money> Refund = Fact.Money("refund", Currency.Usd, "2", "Given back of it").InRange(0).NothingUnlessGiven();
    private static readonly Fact<Money> Deposit = Fact.Money("deposit", Currency.Of("GBP"), "4", "Deposited").InRange(0).NothingUnlessGiven();
    private static readonly Fact<Ratio> Prime = Fact.Ratio("prime", "3", "Rate published for the month").InRange(0, 1);

    public static Agreement Agreement { get; } = new(
        "lease",
        "Lease",
        new LocalDate(2024, 1, 1),
        Cadence.Months,
        [Tenant, Landlord],
        [
            new Clause("1", "Rent", "Ten days after the month.", Tenant.Pays(Landlord, Rent, due: ThePeriod.End.PlusDays(10))),
            new Clause("2", "Refunds", "With the month.", Landlord.Pays(Tenant, Refund, due: ThePeriod.End)),
            new Clause("4", "Deposit", "With the month.", Tenant.Pays(Landlord, Deposit, due: ThePeriod.End)),
            new Clause("3", "Late payments", "At the rate published.", LateInterest.At(Prime, DayCountConvention.Actual365Fixed, Rounding.ToTheCent)),
        ]);

    /// <summary>January and February paid late, the one while no rate is known, February given back in part, April without a rent yet.</summary>
    public static Settled Settled { get; } = Settled.Of(Agreement, Agreement.Settle(
    [
        Month(1).With(Rent, Currency.Usd.Of(1_000)).With(Prime, Ratio.Percent(10)),
        Month(2).With(Rent, Currency.Usd.Of(900)).With(Refund, Currency.Usd.Of(50)),
        Month(3).With(Rent, Currency.Usd.Of(0)).With(Prime, Ratio.Percent(10)),
        Month(4).With(Prime, Ratio.Percent(12)),
    ]));

    /// <summary>With a receipt for a clause of a period, one for a period to come, and one in a currency in which nothing is due.</summary>
    public static StatementOfAccount Account { get; } = Agreement.Account(
        Settled.Statements,
        [
            Receipt.Of("R-1", new LocalDate(2024, 2, 29), Tenant, Landlord, Currency.Usd.Of(1_005.21m)).For("1", SettlementPeriod.Month(2024, 1)),
            Receipt.Of("R-2", new LocalDate(2024, 4, 5), Tenant, Landlord, Currency.Usd.Of(900)).For(period: SettlementPeriod.Month(2024, 2)),
            Receipt.Of("R-3", new LocalDate(2024, 3, 11), Tenant, Landlord, Currency.Of("GBP").Of(7)),
            Receipt.Of("R-4", new LocalDate(2024, 5, 1), Tenant, Landlord, Currency.Usd.Of(800)).For(period: SettlementPeriod.Month(2024, 4)),
        ],
        new LocalDate(2024, 4, 30));

    /// <summary>A month of nothing alone, the second of the lease.</summary>
    public static Settled OfNothing { get; } = Settled.Of(Agreement, Agreement.Settle(NothingIn(SettlementPeriod.Month(2024, 2))));

    /// <summary>March after opening balances, and April after March.</summary>
    public static (Settled March, Settled April) AfterAnOpening => Opened();

    private static (Settled March, Settled April) Opened()
    {
        var opening = OpeningBalances.After(Agreement, SettlementPeriod.Month(2024, 2)).ToCarried();
        var (march, april) = (Month(3).With(Rent, Currency.Usd.Of(0)).With(Prime, Ratio.Percent(10)), Month(4).With(Rent, Currency.Usd.Of(5)).With(Prime, Ratio.Percent(10)));
        var settled = Agreement.Settle(march, opening);
        return (Settled.Of(Agreement, settled, [march], opening), Settled.Of(Agreement, Agreement.Settle(april, settled.Carried), [april], settled.Carried));
    }

    /// <summary>The facts of a month of nothing.</summary>
    public static PeriodFacts NothingIn(SettlementPeriod month) => PeriodFacts.For(month).With(Rent, Currency.Usd.Of(0)).With(Prime, Ratio.Percent(10));

    private static PeriodFacts Month(int month) => PeriodFacts.For(SettlementPeriod.Month(2024, month));
}
