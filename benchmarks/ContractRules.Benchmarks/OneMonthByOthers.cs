using BenchmarkDotNet.Attributes;
using ContractRules.Benchmarks.ByHand;
using ContractRules.Benchmarks.ByNRules;
using ContractRules.Benchmarks.ByRulesEngine;

namespace ContractRules.Benchmarks;

/// <summary>The payments of one month by two libraries for rules, as their users would write them, beside the month by hand; all agree.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 5, iterationCount: 10)]
public class OneMonthByOthers
{
    private readonly SettlingByRulesEngine _rulesEngine = new();
    private readonly SettlingByNRules _nRules = new();
    private MonthFacts _facts = null!;
    private MonthState _before = null!;

    /// <summary>In how many months all agreed.</summary>
    public int Agreed { get; private set; }

    /// <summary>Settles 24 months by each, and checks that they agree.</summary>
    [GlobalSetup]
    public void SettleTwoYears()
    {
        var months = SampleMonths.ByHand(24);
        var byHand = BothWays.SettleByHand(months);
        for (var index = 0; index < months.Length; index++)
        {
            (_facts, _before) = (months[index], index == 0 ? MonthState.None : byHand[index - 1].State);
            Check(Payments.Of(byHand[index]), RulesEngine(), NRules());
        }
    }

    [Benchmark(Baseline = true)]
    public object ByHand() => SettlingByHand.Settle(_facts, _before);

    [Benchmark]
    public object ByRulesEngine() => RulesEngine();

    [Benchmark]
    public object ByNRules() => NRules();

    private Payments RulesEngine() => _rulesEngine.Settle(_facts, _before).AsTask().GetAwaiter().GetResult();

    private Payments NRules() => _nRules.Settle(_facts, _before);

    private void Check(Payments byHand, Payments byRulesEngine, Payments byNRules)
    {
        if (byHand != byRulesEngine || byHand != byNRules)
        {
            throw new InvalidOperationException($"{_facts.Start}: {byHand} by hand, {byRulesEngine} by RulesEngine, {byNRules} by NRules.");
        }

        Agreed++;
    }
}
