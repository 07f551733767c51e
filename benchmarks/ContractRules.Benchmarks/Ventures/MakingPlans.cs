using BenchmarkDotNet.Attributes;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Plans;

namespace ContractRules.Benchmarks.Ventures;

/// <summary>A plan of the International VoIP Agreement made; and made into a program for ten months, which the first settling of them does.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 5, iterationCount: 10)]
public class MakingPlans
{
    private readonly FactColumns[] _months = [.. SampleMonths.ByHand(10).Select(month => VentureColumns.Of(month, ventures: 1, standingFactsDiffer: false))];

    /// <summary>Whether all terms are asked for; else the payments alone.</summary>
    [Params(false, true)]
    public bool AllTerms { get; set; }

    [Benchmark]
    public Plan Make() => Plan.Of(InternationalVoipAgreement.Agreement, AllTerms ? PlanChoice.Everything : PlanChoice.PaymentsAlone);

    [Benchmark]
    public ColumnTimeline MakeAndSettle() => Make().Settle(_months)!;
}
