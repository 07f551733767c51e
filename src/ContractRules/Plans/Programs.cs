using System.Collections.Concurrent;
using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>The programs that were made so far: one a text, and by which of them, or of its own, each period is settled.</summary>
internal sealed class Programs
{
    public ConcurrentDictionary<AgreementVersion, PlanProgram> ByText { get; } = new();

    public ConcurrentDictionary<SettlementPeriod, PlanProgram> ByPeriod { get; } = new();
}
