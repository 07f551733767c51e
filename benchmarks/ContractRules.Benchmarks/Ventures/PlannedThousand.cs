using BenchmarkDotNet.Attributes;
using ContractRules.Plans;
using ContractRules.Settlement;

namespace ContractRules.Benchmarks.Ventures;

/// <summary>A thousand venture-months.</summary>
public class PlannedThousand() : VentureMonths(Ventures)
{
    private const int Ventures = 100;

    [Benchmark(OperationsPerInvoke = Ventures * Months)]
    public ColumnTimeline ByPlan() => SettleByPlan();

    [Benchmark(Baseline = true, OperationsPerInvoke = ByHandVentures * Months)]
    public object ByHand() => SettleByHand();

    [Benchmark(OperationsPerInvoke = Months)]
    public Timeline ByRule() => SettleByRule();
}
