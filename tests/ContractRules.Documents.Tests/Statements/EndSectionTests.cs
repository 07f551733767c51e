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
    [InlineData(false, 1, " 2024-02 counts whole.")]
    [InlineData(false, 10, " 2024-02 counts whole.")]
    [InlineData(true, 10, " 2024-02 counts by days, to that day.")]
    [InlineData(true, 29, "")] // the last day of the month
    public void It_says_how_the_period_of_the_end_counts(bool byDays, int day, string said)
    {
        var statements = Lease(byDays).Settle([Month(1), Month(2).With(Notice, new LocalDate(2024, 2, day)), Month(3)]).Statements;

        Assert.Equal(
            $"It ended on 2024-02-{day:00}, by 1: Tenant's power to end the lease.{said}\nNo payments, duties and powers go on. Terms are computed throughout.",
            Assert.Single(EndSection.Of(statements)).Note);
    }

    [Fact]
    public void An_end_that_becomes_known_later_is_told_with_the_period_in_which_it_did()
    {
        const string Late = "\nThis became known in 2024-03. What was stated until then stands as it was: a true-up with the day known in time takes it back.";
        var statements = Lease(byDays: false).Settle([Month(1), Month(2), Month(3).With(Notice, new LocalDate(2024, 2, 10)), Month(4)]).Statements;

        Assert.EndsWith(Late, Assert.Single(EndSection.Of(statements)).Note, StringComparison.Ordinal);
        Assert.DoesNotContain("became known", Assert.Single(EndSection.Of([.. statements.Skip(2)])).Note, StringComparison.Ordinal);
    }

    private static Agreement Lease(bool byDays) => new("lease", "Lease", new LocalDate(2024, 1, 1), Cadence.Months, [Tenant, Landlord], [new Clause(
        "1",
        "Rent",
        "A rent a month, until notice.",
        Tenant.Pays(Landlord, (Rule<Money>)Usd.Of(3_000)),
        byDays ? PeriodOfTheEnd.CountsByDays : PeriodOfTheEnd.CountsWhole,
        Tenant.May("end the lease", PowerEffect.Terminate, ground: true, from: new LocalDate(2024, 1, 1), exercised: Notice))]);

    private static PeriodFacts Month(int number) => PeriodFacts.For(SettlementPeriod.Month(2024, number));
}
