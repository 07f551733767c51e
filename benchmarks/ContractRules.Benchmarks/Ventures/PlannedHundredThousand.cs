using BenchmarkDotNet.Attributes;
using ContractRules.Plans;
using ContractRules.Settlement;

namespace ContractRules.Benchmarks.Ventures;

/// <summary>A hundred thousand venture-months.</summary>
public class PlannedHundredThousand() : VentureMonths(Ventures)
{
    private const int Ventures = 10_000;

    [Benchmark(OperationsPerInvoke = Ventures * Months)]
    public ColumnTimeline ByPlan() => SettleByPlan();

    [Benchmark(Baseline = true, OperationsPerInvoke = ByHandVentures * Months)]
    public object ByHand() => SettleByHand();

    [Benchmark(OperationsPerInvoke = Months)]
    public Timeline ByRule() => SettleByRule();
}
