namespace ContractRules.Documents.Statements;

/// <summary>Says where balances and totals begin, which would be others if periods before the first were missing.</summary>
internal static class BeginningNote
{
    /// <summary>A line of its own after other notes; empty where the facts begin with the agreement.</summary>
    public static string Of(Settled settled) => settled switch
    {
        { Before: { OpenedAfter: { } opened, Through: { } through } } => $"\nOpening balances were taken over after {opened}{(opened == through ? "" : $"; settled since through {through}")}.",
        { Before.Through: { } through } => $"\nGoes on from what was settled through {through}.",
        { StartsLate: true } => $"\nBalances and totals count from {settled.Since} on; the agreement is dated {ExactText.Of(settled.Agreement.Dated)}.",
        _ => "",
    };
}
