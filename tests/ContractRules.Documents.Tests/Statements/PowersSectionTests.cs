using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Documents.Statements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Statements;

/// <summary>A power is told as it stands last, and with what it was before where its ground has passed.</summary>
public sealed class PowersSectionTests
{
    private static readonly Party Tenant = new("Tenant", "T. Tenant");
    private static readonly Party Landlord = new("Landlord", "L. Landlord");
    private static readonly Fact<bool> Breach = Fact.Truth("breach", "2", "Whether there is a breach").NothingUnlessGiven();
    private static readonly Fact<LocalDate> Exercised = Fact.Date("exercised", "2", "When it was exercised").Standing();
    private static readonly Clause Rent = new("1", "Rent", "A rent.", Tenant.Pays(Landlord, (Rule<Money>)Currency.Usd.Of(3_000)));
    private static readonly Clause Power = new(
        "2", "Breach", "From May on.", Tenant.May("suspend", PowerEffect.Suspend, ground: Breach, from: new LocalDate(2024, 5, 1), exercised: Exercised));

    private static readonly Agreement Lease = Of([Rent, Power]);

    [Fact]
    public void As_it_stands_last()
    {
        Assert.Equal(["pending: available from 2024-05-01"], Stands(Lease, Month(3).With(Breach, true), Month(4).With(Breach, true)));
        Assert.Equal(["available since 2024-05-01"], Stands(Lease, Month(4).With(Breach, true), Month(5).With(Breach, true)));
    }

    [Fact]
    public void With_what_it_was_before()
    {
        Assert.Equal(["no longer pending; would have been available from 2024-05-01"], Stands(Lease, Month(3).With(Breach, true), Month(4)));
        Assert.Equal(["no longer available; was since 2024-05-01"], Stands(Lease, Month(5).With(Breach, true), Month(6)));
        Assert.Equal(["exercised on 2024-05-03; available since 2024-05-01"], Stands(Lease, Month(5).With(Breach, true).With(Exercised, new LocalDate(2024, 5, 3)), Month(6)));
    }

    [Fact]
    public void Nothing_is_said_where_there_is_no_power_and_one_that_comes_with_an_amendment_is_told()
    {
        Assert.Empty(PowersSection.Of(Of([Rent]).Settle(Month(1)).Statements));
        Assert.Equal("No ground for any power has arisen.", Assert.Single(PowersSection.Of(Lease.Settle(Month(1)).Statements)).Note);

        var amended = Of([Rent], new Amendment("Letter", new LocalDate(2024, 2, 1), new LocalDate(2024, 1, 2), Edit.Insert(Power, after: "1")));
        Assert.Equal("No ground for any power has arisen.", Assert.Single(PowersSection.Of(amended.Settle([Month(1), Month(2)]).Statements)).Note);
        Assert.Equal(["pending: available from 2024-05-01"], Stands(amended, Month(1), Month(2).With(Breach, true)));
    }

    private static IEnumerable<string> Stands(Agreement agreement, params PeriodFacts[] months) =>
        Assert.Single(PowersSection.Of(agreement.Settle(months).Statements)).Grid!.Rows.Select(row => row.Cells[^1].Text);

    private static Agreement Of(EquatableArray<Clause> clauses, params EquatableArray<Amendment> amendments) =>
        new("lease", "Lease", new LocalDate(2024, 1, 1), Cadence.Months, [Tenant, Landlord], clauses, amendments);

    private static PeriodFacts Month(int month) => PeriodFacts.For(SettlementPeriod.Month(2024, month));
}
