using BenchmarkDotNet.Attributes;
using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Benchmarks.ByHand;
using ContractRules.Settlement;

namespace ContractRules.Benchmarks;

/// <summary>One month of the International VoIP Agreement as amended, after twelve earlier ones: by its rules, and by hand.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 5, iterationCount: 10)]
public class OneMonth
{
    private readonly Agreement _agreement = InternationalVoipAgreement.Agreement;
    private PeriodFacts _facts = null!;
    private CarriedState _carried = null!;
    private MonthFacts _factsByHand = null!;
    private MonthState _carriedByHand = null!;

    /// <summary>Settles the twelve months before, both ways, and checks that they agree.</summary>
    [GlobalSetup]
    public void SettleTwelveMonths()
    {
        var months = SampleMonths.ByHand(13);
        _factsByHand = months[12];
        _facts = SampleMonths.Of(months[12]);
        var before = BothWays.Settle(_agreement, months[..12]);
        _carried = before.ByRule.Carried;
        _carriedByHand = before.ByHand[^1].State;
        BothAgree.Check(ByRule().Statements[0], SettlingByHand.Settle(_factsByHand, _carriedByHand));
    }

    [Benchmark]
    public Timeline ByRule() => _agreement.Settle(_facts, _carried);

    [Benchmark(Baseline = true)]
    public object ByHand() => SettlingByHand.Settle(_factsByHand, _carriedByHand);
}
