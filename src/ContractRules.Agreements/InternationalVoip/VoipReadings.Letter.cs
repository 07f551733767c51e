using ContractRules.Rules;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What the letter of 12 July 2002 leaves open: when it binds, and how it fits the text that it amends.</content>
public static partial class VoipReadings
{
    /// <summary>Letter, countersignature: the day written 5/8/02.</summary>
    public static Reading CountersignatureDate { get; } = new(
        "countersignature-date",
        "2(2)(1)",
        "Which day is the 5/8/02 at the countersignature of the letter? (It moves no payment, but where the letter binds from then or is not known yet.)",
        "8 May would precede the letter itself, which is of 12 July.",
        new("day-month", "5 August 2002"),
        new("month-day", "8 May 2002"));

    /// <summary>Letter: from when does it bind?</summary>
    public static Reading LetterBindsFrom { get; } = new(
        "letter-binds-from",
        "2(2)(1)",
        "The letter sets no day from which it binds. Is it its own date, or that of the countersignature?",
        "It serves as an amendment, and the only date that both parties put their names under is its own.",
        new("date-of-letter", "12 July 2002"),
        new("countersignature", "the day on which THIL agreed and accepted"));

    /// <summary>Letter: how is the month settled inside which it takes effect?</summary>
    public static Reading MonthOfTheLetter { get; } = new(
        "month-of-the-letter",
        "2(2)(1)",
        "The letter is of 12 July 2002 and doesn't say what becomes of the days before. How is the month settled inside which it takes effect?",
        "Profits are settled by the month, and at the end of July the letter is in force; it keeps nothing of the old terms back for a part of the month.",
        new("end-of-month", "under the text as amended, for the whole month"),
        new("by-days", "by days: of July, 11 days at the old percentages and 20 at the new ones"),
        new("start-of-month", "under the text as signed; the letter counts from the next month on"));

    /// <summary>2(2)(1): what becomes of what THIL paid before the letter?</summary>
    public static Reading ContributionsBeforeLetter { get; } = new(
        "contributions-before-letter",
        "2(2)(1)",
        "THIL paid its part of costs before the letter, which says nothing of it. What becomes of that?",
        "It was invested in the Venture, and all other terms remain in force.",
        new("credited", "it counts in THIL's investment and Percentage Share, and so in the loan"),
        new("excess-refunded", "it counts towards the 80,000, and Fusion gives back what goes beyond what is to be reimbursed"),
        new("not-credited", "it is left out: the letter starts anew"));

    /// <summary>2(2)(1): how do the 80,000 stand beside the percentages of 2(2)(a) to (e)?</summary>
    public static Reading CostBurdenAsAmended { get; } = new(
        "cost-burden-as-amended",
        "2(2)(1)",
        "The letter lets THIL reimburse up to 80,000, and keeps its percentages of costs in 2(2)(a) to (e). What does it bear?",
        "The letter says that Fusion lent THIL the rest, and that profits repay it; so THIL pays no more in cash.",
        new("capped-and-lent", "80,000 in cash; the rest of its share of the project's cost is lent"),
        new("percentages-lent", "80,000 in cash; the rest of its percentages of 2(2)(a) to (e) is lent"),
        new("cumulative", "both: its percentages of 2(2)(a) to (e) beside the 80,000"));

    /// <summary>2(2)(1): how much of the Pakistan side's costs does THIL reimburse?</summary>
    public static Reading ReimbursedCosts { get; } = new(
        "reimbursed-costs",
        "2(2)(1)",
        "Up to 80,000 for all that is required on the Pakistan side: all of those costs, or THIL's percentage of them?",
        "An amount for all that is required is an amount for all of it; no percentage of it is stated.",
        new("all-up-to", "all of them, up to 80,000"),
        new("percentage-up-to", "THIL's percentage of them, up to 80,000"));

    /// <summary>2(2)(1): which costs are the numerator of the Percentage Share?</summary>
    public static Reading PercentageShareNumerator { get; } = new(
        "percentage-share-numerator",
        "2(2)(1)",
        "The Percentage Share is the costs of the sentence before, divided by the total costs. Are they what THIL reimburses, or all costs of the Pakistan side?",
        "What THIL receives a part of profits for is what it pays; the amount shall be equivalent to that percentage.",
        new("reimbursed", "what THIL funded: its reimbursement, with what counts beside it"),
        new("pakistan-side-costs", "all costs of the Pakistan side, whoever paid them"));

    /// <summary>2(2)(1): of which total is the Percentage Share a part?</summary>
    public static Reading PercentageShareBase { get; } = new(
        "percentage-share-base",
        "2(2)(1)",
        "Which costs are the total of which THIL's Percentage Share is a part?",
        "The letter names what brought the project into operation and capital investments afterwards; running connectivity after that is neither.",
        new("project-cost", "the costs of bringing the project into operation, and capital investments afterwards"),
        new("all-costs", "all costs of the Venture"));

    /// <summary>2(2)(1)(a) and (b): which part of THIL's profit goes to THIL, and which repays the loan?</summary>
    public static Reading InitialDistribution { get; } = new(
        "initial-distribution",
        "2(2)(1)(b)",
        "Paragraphs (a) and (b) give the same difference once to THIL and once to Fusion. Which governs?",
        "Only (b) says why: the difference repays what Fusion lent, and (c) ends it once it is repaid.",
        new("percentage-share-paid", "(b): Fusion retains the difference, THIL receives what it paid for"),
        new("difference-paid", "(a): THIL receives the difference, Fusion retains the rest"));

    /// <summary>2(2)(1): does the loan survive the end of the agreement?</summary>
    public static Reading LoanAfterTheEnd { get; } = new(
        "loan-after-the-end",
        "2(2)(1)(c)",
        "What becomes of the loan that is left when the agreement ends?",
        "It is repaid from profits; the letter makes THIL owe it in no other way.",
        new("from-profits-only", "it lapses with the profits"),
        new("recourse", "THIL pays it to Fusion when the agreement ends"),
        new("set-off", "it is set off against what Fusion pays THIL under 6(10)"));

    /// <summary>2(2)(e) as amended: does its percentage follow the others?</summary>
    public static Reading ConnectivityPercentage { get; } = new(
        "connectivity-percentage",
        "2(2)(e)",
        "The letter lists four paragraphs of 2(2) that now read 25 %, but not (e). Does its 40 % stand? (It moves a payment only where the percentages of 2(2) are paid or lent.)",
        "Four paragraphs hold 40 %, and the letter lists four, one of which holds none: an evident slip for (e).",
        new("conformed-25", "THIL bears 25 % of connectivity, as of all else"),
        new("unchanged-40", "THIL still bears 40 % of connectivity"));

    /// <summary>3(1) as amended: what becomes of Fusion's 60 %?</summary>
    public static Reading FusionShareAmended { get; } = new(
        "fusion-share-amended",
        "3(1)",
        "The letter changes THIL's 40 % in 3(1) to 25 %, but not the 60 % beside it. What is Fusion's share? (It moves no payment: Fusion keeps what is not THIL's.)",
        "2(2)(1) gives Fusion 75 % of the profits, and shares that leave 15 % to nobody make no sense.",
        new("remainder", "all that is not THIL's"),
        new("literal-60", "60 %, as 3(1) still says"));

    /// <summary>3(2) as amended: how is the increase paid for?</summary>
    public static Reading IncreaseFunding { get; } = new(
        "increase-funding",
        "3(2)",
        "THIL increases its share through contributions from its share of the profits. How is the increase paid for?",
        "The clause says so: Fusion withholds the profit of the added points until their part of the project's cost is paid.",
        new("from-profits", "from the profit of the added points, which raises the Percentage Share as it is paid"),
        new("lent", "Fusion lends it like the rest of THIL's share"));

    /// <summary>3(2) as amended against 2(2)(1): can THIL's share of profits pass 25 %?</summary>
    public static Reading CeilingOfTheShare { get; } = new(
        "ceiling-of-the-share",
        "3(2)",
        "2(2)(1) sets THIL's share of profits at 25 % at all times; 3(2) lets it rise to 30 %. Which governs?",
        "3(2) speaks of the profits expressly, and would mean nothing otherwise.",
        new("raised", "it rises with the approval"),
        new("25-always", "it stays at 25 %, and so do investment and responsibilities"));

    /// <summary>4(1) as amended: which percentage is "THIL's Percentage share"?</summary>
    public static Reading ProfitShareAsAmended { get; } = new(
        "profit-share-as-amended",
        "4(1)",
        "4(1) now speaks of THIL's Percentage share in the Venture, as determined under clause 3. Which percentage is it?",
        "The words that follow point to clause 3, and 2(2)(1) sets the share of profits at 25 % at all times.",
        new("clause-3-share", "the share of clause 3, of which Fusion retains what repays the loan"),
        new("percentage-share", "the THIL Percentage Share of 2(2)(1), so that nothing is retained"));
}
