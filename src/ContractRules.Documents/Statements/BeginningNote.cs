namespace ContractRules.Documents.Statements;

/// <summary>Says where balances and totals begin, which would be others if periods before the first were missing.</summary>
internal static class BeginningNote
{
    /// <summary>A line of its own after other notes; empty where the facts begin with the agreement.</summary>
    public static string Of(Settled settled) => settled.StartsLate
        ? $"\nBalances and totals count from {settled.Since} on; the agreement is dated {ExactText.Of(settled.Agreement.Dated)}."
        : "";
}
