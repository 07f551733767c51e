using ContractRules.Agreements.Layouts;
using static ContractRules.Agreements.FusionLdts.LdtsTerms;
using static ContractRules.Agreements.Layouts.Lay;

namespace ContractRules.Agreements.FusionLdts;

/// <summary>How the statement of a month is laid out: who holds how much, and what of the profit falls to whom.</summary>
internal static class LdtsLayout
{
    public static StatementLayout OneMonth { get; } = new(
        Section("Interests in LDTS", Figure(Closed), Figure(MinorityInterest), Figure(FusionInterest)),
        Section("Profit attributable to Fusion", Sum(FusionAttributableProfit)),
        Section("Profit attributable to the others", Sum(MinorityAttributableProfit)));
}
