using ContractRules.Agreements;
using ContractRules.Benchmarks.ByHand;
using ContractRules.Settlement;

namespace ContractRules.Benchmarks;

/// <summary>Months settled by the agreement's rules, and by hand.</summary>
internal static class BothWays
{
    /// <summary>Settles from nothing, both ways, and checks that every month agrees.</summary>
    public static (Timeline ByRule, Month[] ByHand) Settle(Agreement agreement, MonthFacts[] months)
    {
        var byRule = agreement.Settle([.. months.Select(SampleMonths.Of)]);
        var byHand = SettleByHand(months);
        foreach (var (statement, month) in byRule.Statements.Zip(byHand))
        {
            BothAgree.Check(statement, month);
        }

        return byRule.Faults.Count == 0 ? (byRule, byHand) : throw new InvalidOperationException(string.Join('\n', byRule.Faults));
    }

    public static Month[] SettleByHand(MonthFacts[] months)
    {
        var settled = new Month[months.Length];
        var state = MonthState.None;
        for (var index = 0; index < months.Length; index++)
        {
            settled[index] = SettlingByHand.Settle(months[index], state);
            state = settled[index].State;
        }

        return settled;
    }
}
