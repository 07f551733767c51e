using System.Text;
using BenchmarkDotNet.Attributes;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents;
using ContractRules.Documents.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Settlement;

namespace ContractRules.Benchmarks.Ventures;

/// <summary>Rows of ventures from CSV to CSV, as the command line settles them: reading alone, reading and settling, and all with writing, a row each.</summary>
[MemoryDiagnoser]
public class VenturesAsText
{
    private const int Ventures = 4_096;
    private const int Months = 24;

    private static readonly byte[] Text = TextOf([.. SampleMonths.ByHand(Months).Select(SampleMonths.Of)]);

    private Plan _plan = null!;

    /// <summary>Whether the payments alone are settled and written, or all terms with them.</summary>
    [Params(true, false)]
    public bool PaymentsAlone { get; set; }

    [GlobalSetup]
    public void Make() => _plan = Plan.Of(InternationalVoipAgreement.Agreement, PaymentsAlone ? PlanChoice.PaymentsAlone : PlanChoice.Everything);

    [Benchmark(Baseline = true, OperationsPerInvoke = Ventures * Months)]
    public int Read()
    {
        using var file = Opened();
        return file.Lots().Sum(lot => lot.Rows.Count);
    }

    [Benchmark(OperationsPerInvoke = Ventures * Months)]
    public int ReadAndSettle()
    {
        using var file = Opened();
        return file.Settle(_plan, VentureOrder.ByVenture).Sum(lot => lot.Settled.Facts.Count);
    }

    [Benchmark(OperationsPerInvoke = Ventures * Months)]
    public int ReadSettleAndWrite()
    {
        using var file = Opened();
        using var output = new StreamWriter(Stream.Null);
        using var writer = VentureWriter.Csv(output, _plan);
        var rows = 0;
        foreach (var lot in file.Settle(_plan, VentureOrder.ByVenture))
        {
            writer.Write(lot);
            rows += lot.Settled.Facts.Count;
        }

        return rows;
    }

    private VentureFile Opened() => Receive.Ventures(new MemoryStream(Text), "ventures.csv", _plan.Agreement).Value!;

    private static byte[] TextOf(PeriodFacts[] months)
    {
        var keys = months.SelectMany(month => month.Values.Select(given => given.Key)).Distinct().ToList();
        var lines = months.Select(month => $"{month.Period},{string.Join(',', keys.Select(key => month.Values.TryGet(key, out var value) ? $"{value}" : ""))}").ToList();
        var text = new StringBuilder($"venture,period,{string.Join(',', keys)}\n");
        for (var venture = 0; venture < Ventures; venture++)
        {
            lines.ForEach(line => text.Append("V-").Append(venture).Append(',').Append(line).Append('\n'));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
