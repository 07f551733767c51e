using BenchmarkDotNet.Attributes;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Plans;

namespace ContractRules.Benchmarks.Ventures;

/// <summary>Ten months of 65,536 ventures by one plan, the rows cut into as many parts as there are threads. All a venture-month.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 10)]
public class PlannedOnCores
{
    private const int Ventures = 65_536;
    private const int Months = 10;

    private FactColumns[][] _parts = null!;
    private Plan _plan = null!;

    /// <summary>How many threads settle a part each.</summary>
    [Params(1, 2, 4)]
    public int Threads { get; set; }

    /// <summary>Cuts the rows into parts.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _plan = Plan.Of(InternationalVoipAgreement.Agreement, PlanChoice.PaymentsAlone);
        var (months, rows) = (SampleMonths.ByHand(Months).Select(month => VentureColumns.Of(month, Ventures, standingFactsDiffer: false)).ToList(), Ventures / Threads);
        _parts = [.. Enumerable.Range(0, Threads).Select(part => months.Select(month => month.Part(part * rows, rows)).ToArray())];
    }

    [Benchmark(OperationsPerInvoke = Ventures * Months)]
    public ColumnTimeline[] ByPlan()
    {
        var settled = new ColumnTimeline[_parts.Length];
        Parallel.For(0, _parts.Length, new ParallelOptions { MaxDegreeOfParallelism = Threads }, part => settled[part] = _plan.Settle(_parts[part])!);
        return settled;
    }
}
