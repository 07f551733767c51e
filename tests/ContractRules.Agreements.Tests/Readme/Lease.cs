using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Agreements.Tests.Readme;

/// <summary>The lease of the README's guide that ends upon notice.</summary>
internal static class Lease
{
    private static readonly Party Landlord = new("Landlord", "Landlord Ltd"), Tenant = new("Tenant", "Tenant Ltd");
    private static readonly Rule<LocalDate> FirstDay = ThePeriod.Start;
    private static readonly Term<Money> Deposit = Term.Money("deposit", "Deposit given back", Currency.Usd);
    private static readonly Term<Money> Rent = Term.Money("rent", "Rent", Currency.Usd);
    private static readonly Term<bool> HasEnded = Term.Truth("has-ended", "Ended");

    public static readonly Fact<bool> EarnedTooLittle = Fact.Truth("earned-too-little", "9", "Whether the shop earned too little").NothingUnlessGiven();
    public static readonly Fact<LocalDate> Notice = Fact.Date("notice", "9", "Day of the notice").Standing();

    private static readonly Power EndingTheLease =
        Tenant.May("end the lease", PowerEffect.Terminate, ground: EarnedTooLittle, from: FirstDay, exercised: Notice).UponNotice(months: 6);

    public static Agreement Agreement { get; } = new(
        "lease", "Lease", new LocalDate(2024, 1, 1), Cadence.Months, [Landlord, Tenant],
        [
            new Clause("1", "Rent", "Rent.", Rent.Means(Currency.Usd.Of(3_000)), Tenant.Pays(Landlord, Rent)),
            new Clause("9", "Notice", "Each year that earned too little the tenant may end the lease upon six months' notice; the last month is paid by days.",
                PeriodOfTheEnd.CountsByDays,
                EndingTheLease),
            new Clause("10", "Deposit", "The deposit is given back when the lease ends.",
                Landlord.Pays(Tenant, Deposit)).UponTheEnd(),
            new Clause("11", "Meanings", "Whether it has ended, and what the deposit is.",
                HasEnded.Means(EndingTheLease.HasTakenEffect),
                Deposit.Means(Deposit.OnceUpon(HasEnded, Currency.Usd.Of(500)))),
        ]);
}
