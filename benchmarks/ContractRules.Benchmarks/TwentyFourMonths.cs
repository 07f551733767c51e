using BenchmarkDotNet.Attributes;
using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Benchmarks.ByHand;
using ContractRules.Settlement;

namespace ContractRules.Benchmarks;

/// <summary>Two years of the same, from nothing.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 5, iterationCount: 10)]
public class TwentyFourMonths
{
    private readonly Agreement _agreement = InternationalVoipAgreement.Agreement;
    private readonly MonthFacts[] _factsByHand = SampleMonths.ByHand(24);
    private PeriodFacts[] _facts = null!;

    /// <summary>Checks that both ways agree.</summary>
    [GlobalSetup]
    public void SettleBothWays()
    {
        _facts = [.. _factsByHand.Select(SampleMonths.Of)];
        BothWays.Settle(_agreement, _factsByHand);
    }

    [Benchmark]
    public Timeline ByRule() => _agreement.Settle(_facts);

    [Benchmark(Baseline = true)]
    public object ByHand() => BothWays.SettleByHand(_factsByHand);
}
