using ContractRules.Rules;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>The questions that the text leaves open, with their readings; the first of each is the default.</summary>
public static class VoipReadings
{
    /// <summary>4(5)(b)(v): does the first instalment fall in the month of the cost?</summary>
    public static Reading AmortizationStart { get; } = new(
        "amortization-start",
        "4(5)(b)(v)",
        "When does the first of the twelve instalments of an equipment cost fall?",
        "The clause names no delay, and an expense is counted in the month in which it arises.",
        new("month-of-cost", "in the month of the cost itself"),
        new("following-month", "in the month after the cost"));

    /// <summary>4(5)(b)(vi) and (vii): a rate for each minute, or a fixed sum a month?</summary>
    public static Reading OverheadBasis { get; } = new(
        "overhead-basis",
        "4(5)(b)(vi)",
        "Is overhead a rate for each terminated minute, or a fixed sum a month?",
        "Both sums are said to be calculated at the rates, and 4(5)(c) calls them calculated for a volume; and the rates don't quite give the sums (3,000,000 × 0.0066 is 19,800, not 20,000).",
        new("per-minute", "0.015 and 0.0066 USD for each terminated minute"),
        new("flat-month", "45,000 and 20,000 USD a month"));

    /// <summary>4(5)(b)(v): is amortization only an expense, or is it also paid out?</summary>
    public static Reading AmortizationInFavour { get; } = new(
        "amortization-in-favour",
        "4(5)(b)(v)",
        "What does it mean that equipment is amortized in favour of the parties?",
        "6(10) speaks of investment that THIL recovers by these provisions, which needs something to be paid.",
        new("paid-to-parties", "THIL's part of each instalment is paid to it with the settlement"),
        new("accounting-only", "the instalments only reduce Net Profit"));

    /// <summary>4(1): what happens in a month that ends with a loss?</summary>
    public static Reading LossMonths { get; } = new(
        "loss-months",
        "4(1)",
        "What does THIL bear of a month that ends with a loss?",
        "The clause lets THIL receive a part of profit; it says nothing of bearing losses.",
        new("no-payment", "nothing is shared, and the loss is forgotten"),
        new("shared", "the loss is shared as a profit is, so that THIL pays"),
        new("carried-forward", "nothing is shared, and later profits first make good the loss"));

    /// <summary>Letter, countersignature: the day written 5/8/02.</summary>
    public static Reading CountersignatureDate { get; } = new(
        "countersignature-date",
        "2(2)(1)",
        "Which day is the 5/8/02 at the countersignature of the letter?",
        "8 May would precede the letter itself, which is of 12 July.",
        new("day-month", "5 August 2002"),
        new("month-day", "8 May 2002"));

    /// <summary>Letter: how is July 2002 settled, inside which it takes effect?</summary>
    public static Reading MonthOfTheLetter { get; } = new(
        "month-of-the-letter",
        "2(2)(1)",
        "The letter is of 12 July 2002 and doesn't say what becomes of the days before. How is July 2002 settled?",
        "Profits are settled by the month, and at the end of July the letter is in force; it keeps nothing of the old terms back for a part of the month.",
        new("end-of-month", "under the text as amended, for the whole of July"),
        new("by-days", "by days: 11 days at the old percentages and 20 at the new ones"),
        new("start-of-month", "under the text as signed; the letter counts from August on"));

    /// <summary>2(2)(e) as amended: does its percentage follow the others?</summary>
    public static Reading ConnectivityPercentage { get; } = new(
        "connectivity-percentage",
        "2(2)(e)",
        "The letter leaves 2(2)(e) out of the paragraphs that now read 25 %. Does its 40 % stand?",
        "The letter names the paragraphs it changes, and leaves all other terms in force.",
        new("unchanged-40", "THIL still bears 40 % of connectivity"),
        new("conformed-25", "THIL bears 25 % of connectivity, as of all else"));

    /// <summary>3(1) as amended: what becomes of Fusion's 60 %?</summary>
    public static Reading FusionShareAmended { get; } = new(
        "fusion-share-amended",
        "3(1)",
        "The letter changes THIL's 40 % in 3(1) to 25 %, but not the 60 % beside it. What is Fusion's share?",
        "2(2)(1) gives Fusion 75 % of the profits, and shares that leave 15 % to nobody make no sense.",
        new("remainder", "all that is not THIL's"),
        new("literal-60", "60 %, as 3(1) still says"));

    /// <summary>2(2)(1)(a) and (b): which part of THIL's profit goes to THIL, and which repays the loan?</summary>
    public static Reading InitialDistribution { get; } = new(
        "initial-distribution",
        "2(2)(1)(b)",
        "Paragraphs (a) and (b) give the same difference once to THIL and once to Fusion. Which governs?",
        "Only (b) says why: the difference repays what Fusion lent, and (c) ends it once it is repaid.",
        new("percentage-share-paid", "(b): Fusion retains the difference, THIL receives what it paid for"),
        new("difference-paid", "(a): THIL receives the difference, Fusion retains the rest"));

    /// <summary>6(8): is the initial term two years, or as long as Fusion's agreement with PTCL?</summary>
    public static Reading InitialTerm { get; } = new(
        "initial-term",
        "6(8)",
        "Is the initial term two years, or does it end with Fusion's agreement with PTCL?",
        "Two years are stated; the end of the other agreement is known only once it is given.",
        new("two-years", "two years from the date of the agreement"),
        new("ptcl-agreement", "until Fusion's agreement with PTCL ends"));

    /// <summary>5 against 6(10): is THIL compensated when the agreement ends because the tender was refused?</summary>
    public static Reading CostsUponRefusal { get; } = new(
        "costs-upon-refusal",
        "5",
        "6(10) compensates THIL whatever the reason for which the agreement ends; under 5 each party bears its own costs. Which governs if the tender is refused?",
        "5 speaks of this one case, and it survives the end of the agreement.",
        new("own-costs", "each bears its own costs, and THIL is not compensated"),
        new("compensated", "THIL is compensated as for any other reason"));
}
