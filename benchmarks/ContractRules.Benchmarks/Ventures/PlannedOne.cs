using BenchmarkDotNet.Attributes;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Benchmarks.ByHand;
using ContractRules.Plans;
using ContractRules.Settlement;

namespace ContractRules.Benchmarks.Ventures;

/// <summary>One venture-month, after twelve earlier ones: by the plan, by hand and by the rules; and by the plan from the facts as they are settled alone.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 5, iterationCount: 10)]
public class PlannedOne
{
    private readonly MonthFacts[] _byHand = SampleMonths.ByHand(13);
    private Plan _plan = null!;
    private FactColumns[] _columns = null!;
    private PlanState _state = null!;
    private PeriodFacts _facts = null!;
    private CarriedState _carried = null!;
    private MonthState _before = null!;

    /// <summary>Which figures are asked for.</summary>
    [ParamsAllValues]
    public Asked Asked { get; set; }

    /// <summary>Settles the twelve months before, each way, and checks that they agree.</summary>
    [GlobalSetup]
    public void SettleTwelveMonths()
    {
        var agreement = InternationalVoipAgreement.Agreement;
        var (byRule, byHand) = BothWays.Settle(agreement, _byHand[..12]);
        _plan = Plan.Of(agreement, Asked switch
        {
            Asked.Payments => PlanChoice.PaymentsAlone,
            Asked.AsByHand => PlanChoice.Of(BothAgree.TermsOf(byHand[^1])) with { Payments = true },
            _ => PlanChoice.Everything,
        });
        _columns = [.. _byHand.Select(month => VentureColumns.Of(month, ventures: 1, standingFactsDiffer: false))];
        PlansAgree.Check(_plan.Settle(_columns)!, [0]);
        (_state, _facts, _carried, _before) = (_plan.Settle(_columns[..12])!.State!, SampleMonths.Of(_byHand[12]), byRule.Carried, byHand[^1].State);
    }

    [Benchmark]
    public ColumnTimeline ByPlan() => _plan.Settle([_columns[12]], _state)!;

    [Benchmark]
    public ColumnTimeline ByPlanFromFacts() => _plan.Settle([FactColumns.Of(_plan.Agreement, _facts)], _state)!;

    [Benchmark(Baseline = true)]
    public object ByHand() => SettlingByHand.Settle(_byHand[12], _before);

    [Benchmark]
    public Timeline ByRule() => _plan.Agreement.Settle(_facts, _carried);
}
