using ContractRules.Rules;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What clause 2 leaves open: volumes, and the costs that THIL shares.</content>
public static partial class VoipReadings
{
    /// <summary>2(1)(b): are the first three months calendar months, or do they run from the day of the PTCL agreement?</summary>
    public static Reading FirstThreeMonths { get; } = new(
        "first-three-months",
        "2(1)(b)",
        "Are the first three months of the PTCL agreement calendar months, or do they run from its date? (It moves no payment.)",
        "Minutes are counted, and profits shared, by the calendar month.",
        new("calendar-months", "the month of its date and the two after it"),
        new("from-its-date", "three months from its date; of the month in which they end, the minutes count by days"));

    /// <summary>2(2)(b): which obligations under the PTCL agreement does THIL share?</summary>
    public static Reading PtclObligations { get; } = new(
        "ptcl-obligations",
        "2(2)(b)",
        "THIL shares all other financial obligations under the PTCL agreement. Are PTCL's monthly charges for termination among them?",
        "4(5)(b)(iii) takes those charges off the profit; as a cost of the Venture they would count a second time.",
        new("outside-the-monthly-charges", "they are not: what precedes them in the clause is money put up in advance"),
        new("all", "they are, as a cost of the Venture too"));

    /// <summary>2(2)(e): are undersea and terrestrial charges connectivity, too?</summary>
    public static Reading ConnectivityScope { get; } = new(
        "connectivity-scope",
        "2(2)(e)",
        "Are the undersea fiber and terrestrial facilities of 4(5)(b)(i) and (ii) connectivity of 2(2)(e), too?",
        "4(5)(b) lists them beside the expenses of 2(2)(e), and 2(1)(i) makes them Fusion's to obtain.",
        new("separate", "they are expenses of their own, and no cost of the Venture"),
        new("included", "they are a cost of the Venture until the project sustains itself"));

    /// <summary>2(2)(e), 4(5)(b)(iii): when is connectivity an expense?</summary>
    public static Reading ConnectivityExpensed { get; } = new(
        "connectivity-expensed",
        "4(5)(b)(iii)",
        "Connectivity of 2(2)(e) is a cost of the Venture until the project sustains itself. When is it an expense of the profit?",
        "The paragraph names the expenses of 2(2)(e) and sets no time to them.",
        new("always", "in every month"),
        new("until-self-sustaining", "only until then, for 2(2)(e) speaks of no cost afterwards"),
        new("only-afterwards", "only from then on, so that it does not count twice"));

    /// <summary>2(1)(c): what length does a call count for?</summary>
    public static Reading CallRounding { get; } = new(
        "call-rounding",
        "2(1)(c)",
        "Where minutes follow from call records: what length does a call count for?",
        "Rates and volumes are stated by the minute, and the text rounds no call.",
        new("exact", "its own, sixty seconds to the minute"),
        new("started-minutes", "every minute that it started, as a whole one"),
        new("thirty-and-six", "thirty seconds at least, and every six seconds started after them"));

    /// <summary>2(1)(j), second, against 4(1): whose are the losses of months that fall short of the volume?</summary>
    public static Reading LossesOfShortMonths { get; } = new(
        "losses-of-short-months",
        "2(1)(j), second",
        "THIL is not responsible for losses that follow from minutes not terminated. Does a loss of such a month reduce its share of later profits?",
        "To make good a loss out of THIL's share is to make it responsible for the loss.",
        new("not-thils", "it does not: the loss of a month that fell short without excuse is Fusion's"),
        new("like-any", "it counts like the loss of any month"));
}
