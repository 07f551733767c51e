using BenchmarkDotNet.Attributes;

namespace ContractRules.Benchmarks.Scaling;

/// <summary>Each work on something once, twice and four times as large: twice the time for twice the work is what is wanted.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 2, iterationCount: 5)]
public class Growth
{
    private Action _work = null!;

    /// <summary>All works.</summary>
    public static IEnumerable<string> Works => Work.All.Select(work => work.Name);

    [ParamsSource(nameof(Works))]
    public string Name { get; set; } = "";

    [Params(1, 2, 4)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var work = Work.Called(Name);
        _work = work.Prepared(work.Size * Times);
    }

    [Benchmark]
    public void Do() => _work();
}
