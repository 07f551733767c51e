using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Plans;
using ContractRules.Sql.Tests.Engines;

namespace ContractRules.Sql.Tests;

/// <summary>The agreements that ship, on their samples, month after month in real engines.</summary>
public sealed class ShippedStepTests
{
    private static readonly PlanChoice Everything = PlanChoice.Everything with { DueDates = true };
    private static readonly Agreement Voip = InternationalVoipAgreement.Agreement;

    [Fact]
    public void DuckDB_settles_the_sample_of_the_acquisition()
    {
        using var engine = DuckDbEngine.Start();
        Settles(engine, FusionLdtsAgreement.Agreement, Everything, "fusion-ldts.csv", months: 12, figures: 5);
    }

    // What THIL recovers of the equipment to date is a fraction, whose divisor grows with every month and is carried.
    [Fact]
    public void DuckDB_settles_of_the_sample_of_the_venture_what_fits_its_integers()
    {
        using var engine = DuckDbEngine.Start();
        var choice = PlanChoice.Of("thil-profit-share", "net-profit", "fusion-expenses", "thil-share", "thil-contribution");
        Settles(engine, Voip, choice, "international-voip.csv", months: 29, figures: 5);
        var refused = Assert.Throws<SqlRefusedException>(() => SqlPlan.Of(Plan.Of(Voip), SqlDialect.DuckDb));
        Assert.Contains(refused.Refusals, refusal => refusal.Clause == "4(5)(b)(v)" && refusal.What.Contains("thil-amortization-recovery to date", StringComparison.Ordinal));
    }

    [PostgreSqlFact]
    public void PostgreSQL_settles_the_samples_of_both()
    {
        using var engine = PostgreSqlEngine.Start();
        Settles(engine, FusionLdtsAgreement.Agreement, Everything, "fusion-ldts.csv", months: 12, figures: 5);
        Settles(engine, Voip, Everything, "international-voip.csv", months: 29, figures: 100);
    }

    private static void Settles(Engine engine, Agreement agreement, PlanChoice choice, string sample, int months, int figures)
    {
        var received = Receive.Facts(SourceText.Of(File.ReadAllText(Repository.PathOf("src", "ContractRules.Cli", "Samples", sample)), sample), agreement);
        var periods = received.Value!.Periods;
        Assert.Equal(months, periods.Count);
        var compared = new Compared();
        compared.Compare(engine, SqlPlan.Of(Plan.Of(agreement, choice), engine.Dialect, new SqlCapacity(10)), [.. periods.Select(facts => new[] { facts })]);
        Assert.True(compared.Figures >= months * figures && compared is { Settled: 1, OutOfRoom: 0 }, $"{compared}");
    }
}
