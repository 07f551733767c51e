using ContractRules.Rules;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What clauses 5 and 6 leave open: term, end, compensation and liability.</content>
public static partial class VoipReadings
{
    /// <summary>5 against 6(10): is THIL compensated when the agreement ends because the tender was refused?</summary>
    public static Reading CostsUponRefusal { get; } = new(
        "costs-upon-refusal",
        "5",
        "6(10) compensates THIL whatever the reason for which the agreement ends; under 5 each party bears its own costs. Which governs if the tender is refused?",
        "5 speaks of this one case, and it survives the end of the agreement.",
        new("own-costs", "each bears its own costs, and THIL is not compensated"),
        new("compensated", "THIL is compensated as for any other reason"));

    /// <summary>6(8): is the initial term two years, or as long as Fusion's agreement with PTCL?</summary>
    public static Reading InitialTerm { get; } = new(
        "initial-term",
        "6(8)",
        "Is the initial term two years, or does it end with Fusion's agreement with PTCL? (It moves no payment, but where a term is not renewed.)",
        "Two years are stated, or such shorter or longer time as ends with the other agreement: which needs its end to be known.",
        new("coterminous-if-known", "until Fusion's agreement with PTCL ends, where that day is known; two years otherwise"),
        new("two-years", "two years from the date of the agreement"),
        new("ptcl-agreement", "until Fusion's agreement with PTCL ends, and unknown until that is"));

    /// <summary>6(9): does a right to terminate outlive its ground?</summary>
    public static Reading GroundThatIsOver { get; } = new(
        "ground-that-is-over",
        "6(9)",
        "Does a right to terminate last when its ground is over: force majeure past, a breach cured late, a seizure released late, proceedings stayed late? (It moves no payment, unless the right is used.)",
        "The right has arisen by then, and by 6(21) only writing waives it.",
        new("right-stays", "it lasts until it is used or waived"),
        new("right-ends", "it ends with its ground"));

    /// <summary>6(10): how does the month count in which the agreement ends?</summary>
    public static Reading MonthOfTheEnd { get; } = new(
        "month-of-the-end",
        "6(10)",
        "How much of the month in which the agreement ends is shared and amortized?",
        "Profits are settled by the month, on accounts of whole months.",
        new("whole", "all of it"),
        new("by-days", "the days to the end, that day included; contributions follow the costs and stay whole"));

    /// <summary>6(10): which investment is given back?</summary>
    public static Reading InvestmentGivenBack { get; } = new(
        "investment-given-back",
        "6(10)",
        "THIL's investments are compensated as far as amortization has not given them back. Does that take in what cannot be amortized?",
        "The clause speaks of THIL's investments in the Venture, not of those in equipment.",
        new("all", "all that THIL invested"),
        new("equipment-only", "what of it went into equipment, which alone is amortized"));

    /// <summary>6(10) against 6(11) and 6(18): is THIL compensated where the agreement ends without liability?</summary>
    public static Reading CompensationWhenDischarged { get; } = new(
        "compensation-when-discharged",
        "6(10)",
        "6(10) compensates THIL for any reason; 6(11) and 6(18) let a party terminate without liability. Which governs?",
        "To give back an investment is no liability for ending the agreement, and 6(10) holds for any reason.",
        new("paid", "THIL is compensated all the same"),
        new("not-paid", "THIL is not compensated"));

    /// <summary>6(15): what are the fees that limit liability?</summary>
    public static Reading FeesPaid { get; } = new(
        "fees-paid",
        "6(15)",
        "Liability is limited to the fees that a party paid under the agreement, which names no fees. What are they? (It moves no payment of the agreement's own.)",
        "If only what is called a fee counted, there would be no liability at all.",
        new("all-payments", "all that the party paid under the agreement"),
        new("fees-only", "only what was paid as a fee"));

    /// <summary>6(18): what does a day of force majeure do to the volume of its month?</summary>
    public static Reading ForceMajeureVolume { get; } = new(
        "force-majeure-volume",
        "6(18)",
        "What of the month's volume does force majeure excuse? (It moves no payment, but where the losses of short months are Fusion's.)",
        "Volumes are promised for whole months, and nobody answers for a failure that force majeure causes.",
        new("whole-month", "all of it, in a month that it touches"),
        new("only-what-it-prevents", "the part of its days in the month; the rest is still owed"));
}
