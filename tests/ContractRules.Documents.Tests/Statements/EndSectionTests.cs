using ContractRules.Agreements;
using ContractRules.Documents.Statements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Values.Currency;

namespace ContractRules.Documents.Tests.Statements;

/// <summary>The end of an agreement is told with how the period counts in which it fell, however many periods follow.</summary>
public sealed class EndSectionTests
{
    private static readonly Party Tenant = new("Tenant", "T. Tenant");
    private static readonly Party Landlord = new("Landlord", "L. Landlord");
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "1", "When notice was given").Standing();

    [Theory]
    [InlineData(false, 10, " 2024-02 counts whole.")]
    [InlineData(true, 10, " 2024-02 counts by days, to that day.")]
    [InlineData(true, 29, "")] // the last day of the month
    public void It_says_how_the_period_of_the_end_counts(bool byDays, int day, string said)
    {
        var lease = new Agreement("lease", "Lease", new LocalDate(2024, 1, 1), Cadence.Months, [Tenant, Landlord], [new Clause(
            "1",
            "Rent",
            "A rent a month, until notice.",
            Tenant.Pays(Landlord, (Rule<Money>)Usd.Of(3_000)),
            byDays ? PeriodOfTheEnd.CountsByDays : PeriodOfTheEnd.CountsWhole,
            Tenant.May("end the lease", PowerEffect.Terminate, ground: true, from: new LocalDate(2024, 1, 1), exercised: Notice))]);
        var statements = lease.Settle([Month(1), Month(2).With(Notice, new LocalDate(2024, 2, day)), Month(3)]).Statements;

        Assert.Equal(
            $"It ended on 2024-02-{day}, by 1: Tenant's power to end the lease.{said}\nNo payments, duties and powers go on. Terms are computed throughout.",
            Assert.Single(EndSection.Of(statements)).Note);
    }

    private static PeriodFacts Month(int number) => PeriodFacts.For(SettlementPeriod.Month(2024, number));
}
