using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 2(1): what Fusion undertakes.</summary>
internal static class Clause2Fusion
{
    public static Clause MinutesToBeSold { get; } = new(
        "2(1)(b)",
        "Minutes to be sold",
        "Fusion sells 9,000,000 minutes in the first three months of its agreement with PTCL, then 3,000,000 in each.",
        MinutesSoldShortfall.Means(
            MinutesSold.ShortOf(Minutes(3_000_000))
                .Unless(IsThirdMonthOrEarlier, then: MinutesSold.OverTrailing(3).ShortOf(Minutes(9_000_000)))
                .ProvidedThat(HasReachedThirdMonth)),
        Fusion.Shall("sell the minutes promised", toward: Thil, due: ThePeriod.End, shortfall: MinutesSoldShortfall)
            .ProvidedThat(HasReachedThirdMonth & AgreementLasts)
            .ExcusedIf(ForceMajeurePrevails));

    public static Clause MinutesToBeTerminated { get; } = new(
        "2(1)(j)bis",
        "Minutes to be terminated",
        "The second paragraph (j): Fusion terminates 3,000,000 minutes a month; THIL answers for no loss where it doesn't.",
        TerminatedMinutesShortfall.Means(TerminatedMinutes.ShortOf(Minutes(3_000_000))),
        Fusion.Shall("terminate the minutes promised", toward: Thil, due: ThePeriod.End, shortfall: TerminatedMinutesShortfall)
            .ProvidedThat(AgreementLasts)
            .ExcusedIf(ForceMajeurePrevails));

    public static EquatableArray<Clause> AsSigned =>
    [
        Effort("2(1)(a)", "Selling", "Fusion sells the Venture's minutes to its customers in the United States and Europe."),
        MinutesToBeSold,
        Effort("2(1)(c)", "Records", "Fusion keeps the billing and accounting records of the minutes sold."),
        Effort("2(1)(d)", "Switching", "Fusion runs the switch in New York that gathers the minutes for Pakistan."),
        Effort("2(1)(e)", "Authorization", "Fusion uses its best efforts to be authorized to terminate minutes in Pakistan."),
        Effort("2(1)(f)", "Bandwidth", "Fusion obtains the international bandwidth from New York to Islamabad or where PTCL says."),
        Effort("2(1)(g)", "Equipment in New York", "Fusion provides the compression, routing and network management equipment in the USA."),
        Effort("2(1)(h)", "Gateway in Pakistan", "Fusion provides all that one gateway in Islamabad needs; more gateways need an amendment."),
        Effort("2(1)(i)", "Facilities", "Fusion obtains the facilities to the cable head and the half-circuit on the side of the USA."),
        Effort("2(1)(j)", "Agreement with PTCL", "Fusion sees to it that its agreement with PTCL doesn't conflict with this one; THIL has reviewed it."),
        MinutesToBeTerminated,
    ];

    // The month of the PTCL agreement is the first; the third is the one that holds the same day two months on.
    private static Rule<bool> HasReachedThirdMonth =>
        PtclAgreementDate.WasGiven() & PtclAgreementDate.PlusMonths(2) <= ThePeriod.End;

    // No volume is owed for the months after the one in which the agreement ended.
    private static Rule<bool> AgreementLasts => !HasEnded.Prior();

    // 6(18): nobody answers for what force majeure keeps it from doing, even if only for a part of the month.
    private static Rule<bool> ForceMajeurePrevails => ForceMajeureBegan.LastingUntil(ForceMajeureEnded, ThePeriod.Start);

    private static Rule<bool> IsThirdMonthOrEarlier => ThePeriod.Start <= PtclAgreementDate.PlusMonths(2);

    private static Clause Effort(ClauseReference reference, string heading, string summary) => Clause.ComputingNothing(
        reference, heading, summary, because: "it is a duty of conduct without an amount or a date; what it costs comes in with the facts");
}
