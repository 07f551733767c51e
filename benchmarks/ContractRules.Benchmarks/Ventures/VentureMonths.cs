using BenchmarkDotNet.Attributes;
using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Benchmarks.ByHand;
using ContractRules.Plans;
using ContractRules.Settlement;

namespace ContractRules.Benchmarks.Ventures;

/// <summary>Ten months of ventures of the International VoIP Agreement, on one core: by its plan, by hand in decimals, and by its rules. All a venture-month.</summary>
/// <remarks>By hand and by the rules a few ventures are settled, whatever the number: theirs is the same time for each.</remarks>
/// <param name="ventures">How many ventures.</param>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 10)]
public abstract class VentureMonths(int ventures)
{
    /// <summary>How many months.</summary>
    protected const int Months = 10;

    /// <summary>How many ventures are settled by hand.</summary>
    protected const int ByHandVentures = 100;

    private readonly Agreement _agreement = InternationalVoipAgreement.Agreement;
    private readonly MonthFacts[] _byHand = SampleMonths.ByHand(Months);
    private Plan _plan = null!;
    private FactColumns[] _columns = null!;

    /// <summary>Whether all terms are asked for; else the payments alone.</summary>
    [Params(false, true)]
    public bool AllTerms { get; set; }

    /// <summary>Whether the share approved and the date of the PTCL agreement differ from venture to venture.</summary>
    [Params(false, true)]
    public bool StandingFactsDiffer { get; set; }

    /// <summary>Makes the plan, and checks that it gives what the rules give.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _plan = Plan.Of(_agreement, AllTerms ? PlanChoice.Everything : PlanChoice.PaymentsAlone);
        _columns = [.. _byHand.Select(month => VentureColumns.Of(month, ventures, StandingFactsDiffer))];
        PlansAgree.Check(_plan.Settle(_columns)!, [0, ventures / 2, ventures - 1]);
    }

    /// <summary>All ventures by the plan.</summary>
    protected ColumnTimeline SettleByPlan() => _plan.Settle(_columns)!;

    /// <summary>A few ventures by hand.</summary>
    protected object SettleByHand()
    {
        Month[] settled = [];
        for (var venture = 0; venture < ByHandVentures; venture++)
        {
            settled = BothWays.SettleByHand(_byHand);
        }

        return settled;
    }

    /// <summary>One venture by the rules.</summary>
    protected Timeline SettleByRule() => _agreement.Settle([.. _byHand.Select(SampleMonths.Of)]);
}
