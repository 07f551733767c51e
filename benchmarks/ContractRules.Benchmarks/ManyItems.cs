using BenchmarkDotNet.Attributes;
using ContractRules.Benchmarks.Scaling;
using ContractRules.Settlement;

namespace ContractRules.Benchmarks;

/// <summary>A month with ever more items, settled: ten times the items are to take ten times as long.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 2, iterationCount: 5)]
public class ManyItems
{
    private PeriodFacts _month = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Calls { get; set; }

    [GlobalSetup]
    public void Prepare() => _month = CallList.Month(Calls);

    [Benchmark]
    public Timeline Settle() => CallList.Agreement.Settle(_month);
}
