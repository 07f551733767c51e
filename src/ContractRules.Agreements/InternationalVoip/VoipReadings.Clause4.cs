using ContractRules.Rules;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What clause 4 leaves open: losses, amortization and overhead.</content>
public static partial class VoipReadings
{
    /// <summary>4(1): what happens in a month that ends with a loss?</summary>
    public static Reading LossMonths { get; } = new(
        "loss-months",
        "4(1)",
        "What does THIL bear of a month that ends with a loss?",
        "THIL receives a percentage of the aggregate Net Profit, and losses are a part of what is added up.",
        new("carried-forward", "nothing is shared, and later profits first make good the loss"),
        new("no-payment", "nothing is shared, and the loss is forgotten"),
        new("shared", "the loss is shared as a profit is, so that THIL pays"));

    /// <summary>4(5)(b)(v): does the first instalment fall in the month of the cost?</summary>
    public static Reading AmortizationStart { get; } = new(
        "amortization-start",
        "4(5)(b)(v)",
        "When does the first of the twelve instalments of an equipment cost fall?",
        "The clause names no delay, and an expense is counted in the month in which it arises.",
        new("month-of-cost", "in the month of the cost itself"),
        new("following-month", "in the month after the cost"));

    /// <summary>4(5)(b)(v): is amortization only an expense, or is it also paid out?</summary>
    public static Reading AmortizationInFavour { get; } = new(
        "amortization-in-favour",
        "4(5)(b)(v)",
        "What does it mean that equipment is amortized in favour of the parties?",
        "6(10) speaks of investment that THIL recovers by these provisions, which needs something to be paid.",
        new("paid-to-parties", "THIL's part of each instalment is its own, and paid with the settlement"),
        new("accounting-only", "the instalments only reduce Net Profit, and nothing is recovered by them"));

    /// <summary>4(5)(b)(v): to whom goes amortization of what Fusion lent THIL?</summary>
    public static Reading AmortizationShares { get; } = new(
        "amortization-shares",
        "4(5)(b)(v)",
        "THIL's share is funded in part by Fusion's loan. Who receives the amortization of that part?",
        "Amortization gives back what was invested; what was lent for it is Fusion's money, until the loan is repaid.",
        new("as-funded", "THIL what it funded itself; the part that the loan funded repays the loan"),
        new("by-share", "THIL, by its whole share"));

    /// <summary>4(5)(b)(v): is amortization paid in a month without profit?</summary>
    public static Reading AmortizationInLossMonths { get; } = new(
        "amortization-in-loss-months",
        "4(5)(b)(v)",
        "Is an instalment paid to the parties in a month that brings no Net Profit?",
        "Amortization over twelve months is stated without regard to the profit of any of them.",
        new("paid", "it is, in every month"),
        new("with-profit", "only in a month with a profit, which then also pays what earlier months held back"));

    /// <summary>4(5)(b)(vi) and (vii): a rate for each minute, or a fixed sum a month?</summary>
    public static Reading OverheadBasis { get; } = new(
        "overhead-basis",
        "4(5)(b)(vi)",
        "Is overhead a rate for each terminated minute, or a fixed sum a month?",
        "Both sums are said to be calculated at the rates, and 4(5)(c) calls them calculated for a volume; and the rates don't quite give the sums (3,000,000 × 0.0066 is 19,800, not 20,000).",
        new("per-minute", "0.015 and 0.0066 USD for each terminated minute"),
        new("flat-month", "45,000 and 20,000 USD a month"));

    /// <summary>4(5)(c): above the calculated volume, which expense is to be agreed?</summary>
    public static Reading ExpensesBeyondVolume { get; } = new(
        "expenses-beyond-volume",
        "4(5)(c)",
        "Above 3,000,000 minutes the parties agree on the amount of expenses to be paid. Of which?",
        "The paragraph speaks of the amount of expenses of such a month, not of an addition to it.",
        new("whole-to-be-agreed", "of the whole overhead of the month"),
        new("excess-only-to-be-agreed", "of what the minutes above 3,000,000 add to the overhead of 3,000,000"),
        new("rate-continues", "of none, until they agree otherwise: the overhead is calculated as below"));
}
