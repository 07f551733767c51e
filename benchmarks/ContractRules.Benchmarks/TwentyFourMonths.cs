using BenchmarkDotNet.Attributes;
using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Benchmarks.ByHand;
using ContractRules.Benchmarks.Ventures;
using ContractRules.Plans;
using ContractRules.Settlement;

namespace ContractRules.Benchmarks;

/// <summary>Two years of the same, from nothing; by the plan of all terms too, a month at a time.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 5, iterationCount: 10)]
public class TwentyFourMonths
{
    private readonly Agreement _agreement = InternationalVoipAgreement.Agreement;
    private readonly MonthFacts[] _factsByHand = SampleMonths.ByHand(24);
    private PeriodFacts[] _facts = null!;
    private FactColumns[] _columns = null!;
    private Plan _plan = null!;

    /// <summary>Checks that all ways agree.</summary>
    [GlobalSetup]
    public void SettleBothWays()
    {
        (_plan, _columns) = (Plan.Of(_agreement), [.. _factsByHand.Select(month => VentureColumns.Of(month, ventures: 1, standingFactsDiffer: false))]);
        PlansAgree.Check(_plan.Settle(_columns)!, [0]);
        _facts = [.. _factsByHand.Select(SampleMonths.Of)];
        BothWays.Settle(_agreement, _factsByHand);
    }

    [Benchmark]
    public Timeline ByRule() => _agreement.Settle(_facts);

    [Benchmark]
    public PlanState ByPlan() => _columns.Aggregate((PlanState?)null, (state, month) => _plan.Settle([month], state)!.State)!;

    [Benchmark(Baseline = true)]
    public object ByHand() => BothWays.SettleByHand(_factsByHand);
}
