using ContractRules.Rules;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What clause 3 as signed leaves open: shares, their increase and their dilution.</content>
public static partial class VoipReadings
{
    /// <summary>3(1): which share has THIL while it has not paid?</summary>
    public static Reading SharesUnpaid { get; } = new(
        "shares-unpaid",
        "3(1)",
        "The shares are based upon the respective investments. Which share has THIL while it has not paid what it owes?",
        "The clause states the percentages, and sets no sanction for late payment.",
        new("as-stated", "the one that clause 3 states"),
        new("as-paid", "no more than what it paid is of the total cost; its contribution counts as paid where nothing else is told"));

    /// <summary>3(2): from when does an election count?</summary>
    public static Reading ElectionEffective { get; } = new(
        "election-effective",
        "3(2)",
        "From when does THIL hold the larger share that it elects?",
        "The share is increased in such case, and profits are shared by the month.",
        new("same-month", "from the month of the election"),
        new("next-month", "from the month after it"),
        new("once-caught-up", "once it has paid in what the larger share asks of the costs so far"));

    /// <summary>3(3): from when does dilution count?</summary>
    public static Reading Dilution { get; } = new(
        "dilution",
        "3(3)",
        "Beyond the cap THIL's share is reduced accordingly. From when?",
        "The share follows the total cost, month by month as profits are shared.",
        new("month-of-cost", "from the month in which the cost arises"),
        new("next-month", "from the month after it"),
        new("from-the-start", "for all profits so far, so that THIL gives back what it received beyond it"));

    /// <summary>3(4): what becomes of equipment that the Committee did not approve?</summary>
    public static Reading UnapprovedPurchases { get; } = new(
        "unapproved-purchases",
        "3(4)",
        "Equipment is bought by consensus only, but the clause says nothing of what was bought without. Does it count?",
        "What was not decided for the Venture is no cost of the Venture; so it is neither shared nor amortized.",
        new("not-a-venture-cost", "neither as a cost of the Venture nor in the profit"),
        new("counted-all-the-same", "both as a cost of the Venture and in the profit"));
}
