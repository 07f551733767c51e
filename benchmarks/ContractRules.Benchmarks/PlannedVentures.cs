using BenchmarkDotNet.Attributes;
using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Benchmarks.ByHand;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;

namespace ContractRules.Benchmarks;

/// <summary>Twelve months of many ventures of the International VoIP Agreement, on one core: by its plan, by hand in decimals, and by its rules. All a venture-month.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 10)]
public class PlannedVentures
{
    private const int Ventures = 8_192;
    private const int Months = 12;
    private const int Few = 100;

    private readonly Agreement _agreement = InternationalVoipAgreement.Agreement;
    private readonly MonthFacts[] _byHand = SampleMonths.ByHand(Months);
    private Plan _plan = null!;
    private FactColumns[] _columns = null!;

    /// <summary>Whether all terms are asked for; else the payments alone.</summary>
    [Params(false, true)]
    public bool AllTerms { get; set; }

    /// <summary>Whether the share approved and the date of the PTCL agreement differ from venture to venture.</summary>
    [Params(false, true)]
    public bool StandingFactsDiffer { get; set; }

    /// <summary>Makes the plan, and checks that it gives what the rules give.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        (_plan, _columns) = (Plan.Of(_agreement, AllTerms ? PlanChoice.Everything : PlanChoice.PaymentsAlone), [.. _byHand.Select(ColumnsOf)]);
        var settled = _plan.Settle(_columns)!;
        foreach (var row in (int[])[0, 1, 1_077, Ventures - 1])
        {
            foreach (var (statement, period) in settled.Row(row).Statements.Zip(settled.Periods))
            {
                foreach (var figure in period.Figures.Where(figure => !figure.Figure.IsPayment && !Equals(statement.Find(figure.Figure.Key)?.Outcome.Value, figure[row])))
                {
                    throw new InvalidOperationException($"{statement.Period}, {figure.Figure}: {statement.Find(figure.Figure.Key)?.Outcome.Value} by the rules, {figure[row]} by the plan");
                }
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Ventures * Months)]
    public ColumnTimeline ByPlan() => _plan.Settle(_columns)!;

    [Benchmark(Baseline = true, OperationsPerInvoke = Few * Months)]
    public object ByHand()
    {
        Month[] settled = [];
        for (var venture = 0; venture < Few; venture++)
        {
            settled = BothWays.SettleByHand(_byHand);
        }

        return settled;
    }

    [Benchmark(OperationsPerInvoke = Months)]
    public Timeline ByRule() => _agreement.Settle([.. _columns.Select(month => PeriodOf(month, row: 0))]);

    [Benchmark]
    public Plan MakingThePlan() => Plan.Of(_agreement, _plan.Choice);

    private PeriodFacts PeriodOf(FactColumns month, int row) => SampleMonths.Of(_byHand[Array.IndexOf(_columns, month) + row]);

    private FactColumns ColumnsOf(MonthFacts month)
    {
        var columns = FactColumns.For(SettlementPeriod.Month(month.Start.Year, month.Start.Month), Ventures)
            .With(GrossRevenue, Near(GrossRevenue, month.GrossRevenue)).With(CustomerCredits, Near(CustomerCredits, month.CustomerCredits))
            .With(DisputedItems, Near(DisputedItems, month.DisputedItems)).With(MinutesSold, Near(MinutesSold, month.MinutesSold))
            .With(TerminatedMinutes, Near(TerminatedMinutes, month.TerminatedMinutes)).With(UnderseaFiberCharges, Near(UnderseaFiberCharges, month.UnderseaFiberCharges))
            .With(TerrestrialFacilityCharges, Near(TerrestrialFacilityCharges, month.TerrestrialFacilityCharges))
            .With(ConnectivityAndServiceCosts, Near(ConnectivityAndServiceCosts, month.ConnectivityAndServiceCosts))
            .With(BudgetedExpenses, Near(BudgetedExpenses, month.BudgetedExpenses)).With(EquipmentCosts, Near(EquipmentCosts, month.EquipmentCosts))
            .With(UpfrontCosts, Near(UpfrontCosts, month.UpfrontCosts)).With(TenderAndAdvances, Near(TenderAndAdvances, month.TenderAndAdvances))
            .With(PakistanSideCosts, Near(PakistanSideCosts, month.PakistanSideCosts)).With(LoanRepaymentsOtherwise, Near(LoanRepaymentsOtherwise, month.LoanRepaymentsOtherwise));
        return month is { ApprovedThilPercentage: { } share, PtclAgreementDate: { } date }
            ? columns
                .With(ApprovedThilPercentage, Each(venture => (long)(share * 1_000_000) + (StandingFactsDiffer ? venture % 97 : 0)))
                .With(PtclAgreementDate, Each(venture => (LocalDate?)LocalDate.FromDateOnly(date).PlusDays(StandingFactsDiffer ? venture % 11 : 0)))
            : columns;
    }

    // Each venture's own, a little above the first's; nothing of nothing.
    private static long[] Near<T>(Fact<T> fact, decimal number)
        where T : struct
    {
        var steps = (long)(number * (decimal)Math.Pow(10, fact.Declaration.Decimals));
        return Each(venture => steps == 0 ? 0 : steps + (venture * 2_654_435_761L % ((steps / 10) + 1)));
    }

    private static TValue[] Each<TValue>(Func<int, TValue> of) => [.. Enumerable.Range(0, Ventures).Select(of)];
}
