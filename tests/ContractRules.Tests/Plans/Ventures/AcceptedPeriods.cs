using ContractRules.Agreements;
using ContractRules.Settlement;

namespace ContractRules.Tests.Plans.Ventures;

/// <summary>The periods of a venture, settled by the reference.</summary>
internal static class AcceptedPeriods
{
    /// <summary>Their statements, up to the first whose facts are refused.</summary>
    public static IReadOnlyList<Statement> Of(Agreement agreement, IReadOnlyList<PeriodFacts> periods)
    {
        for (var count = periods.Count; count > 0; count--)
        {
            if (agreement.Settle([.. periods.Take(count)]) is { Faults.Count: 0 } settled)
            {
                return settled.Statements;
            }
        }

        return [];
    }
}
