using ContractRules.Rules;

namespace ContractRules.Agreements.FusionLdts;

/// <summary>The question that the announcement leaves open, with its readings; the first is the default.</summary>
public static class LdtsReadings
{
    /// <summary>1(2)(a): how much of the profit of the month of closing falls to Fusion?</summary>
    public static Reading MonthOfClosing { get; } = new(
        "month-of-closing",
        "1(2)(a)",
        "How much of the profit of the month in which the acquisition closes falls to Fusion's interest? (It moves no payment: attribution is a matter of accounts.)",
        "Profit is told by the month, and Fusion holds its interest at the end of that month.",
        new("whole-month", "that of the whole month"),
        new("from-closing", "that of the days from the approval on, that day included"));
}
