using BenchmarkDotNet.Attributes;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Plans;

namespace ContractRules.Benchmarks.Ventures;

/// <summary>
/// A byte of memory, copied and by the plan: what ten months of 65,536 ventures read of facts and write of payments, beside a plain copy of as much as
/// no cache holds. What passes on stays in the cache and is not counted. The inverse of the ratio is the share of the bandwidth.
/// </summary>
[SimpleJob(warmupCount: 3, iterationCount: 10)]
public class Bandwidth
{
    private const int Ventures = 65_536;
    private const int Months = 10;

    // Fourteen facts, and the four payments that differ from row to row; two facts of one of the months are the same in all rows.
    private const int IntegersAMonth = 14 + 4;
    private const int Copied = 1 << 23;

    private readonly long[] _from = new long[Copied];
    private readonly long[] _to = new long[Copied];
    private FactColumns[] _columns = null!;
    private Plan _plan = null!;

    /// <summary>Makes the plan and the columns, and touches the memory.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _plan = Plan.Of(InternationalVoipAgreement.Agreement, PlanChoice.PaymentsAlone);
        _columns = [.. SampleMonths.ByHand(Months).Select(month => VentureColumns.Of(month, Ventures, standingFactsDiffer: false))];
        Random.Shared.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_from.AsSpan()));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = 2 * Copied * sizeof(long))]
    public long[] Copying()
    {
        _from.CopyTo(_to, 0);
        return _to;
    }

    [Benchmark(OperationsPerInvoke = Ventures * Months * IntegersAMonth * sizeof(long))]
    public ColumnTimeline ByPlan() => _plan.Settle(_columns)!;
}
