using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipCalls;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;
using static ContractRules.Vocabulary.Proration;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 2(1): what Fusion undertakes.</summary>
internal static class Clause2Fusion
{
    public static Clause MinutesToBeSold { get; } = new(
        "2(1)(b)",
        "Minutes to be sold",
        "Fusion sells 9,000,000 minutes in the first three months of its agreement with PTCL, then 3,000,000 a month.",
        MinutesSoldShortfall.Means(
            OverTheFirstThreeMonths(VolumeSold).ShortOf(Minutes(9_000_000) - OverTheFirstThreeMonths(MinutesPrevented))
                .ProvidedThat(TheyEndInThisMonth, otherwise: VolumeSold.ShortOf(Minutes(3_000_000) - MinutesPrevented))
                .ProvidedThat(TheyHaveEnded)),
        MinutesPrevented.Means(ForceMajeureVolume.Decides(
            ("whole-month", Minutes(0)),
            ("only-what-it-prevents", Minutes(3_000_000) * (DaysOfForceMajeure / ThePeriod.Days)))),
        Fusion.Shall("sell the minutes promised", toward: Thil, due: ThePeriod.End, shortfall: MinutesSoldShortfall)
            .ProvidedThat(TheyHaveEnded & AgreementLasts)
            .ExcusedIf(WholeMonthIsExcused));

    public static Clause Records { get; } = new(
        "2(1)(c)",
        "Records",
        "Fusion keeps the billing and accounting records of the minutes sold; the minutes of a month follow from them where they are given.",
        VolumeSold.Means(Calls.Total(MinutesOfTheCall).ProvidedThat(Calls.WereGiven(), otherwise: MinutesSold)),
        VolumeTerminated.Means(Calls.Where(TerminatedInPakistan).Total(MinutesOfTheCall).ProvidedThat(Calls.WereGiven(), otherwise: TerminatedMinutes)),
        Expectation.That(
            "minutes stated beside call records are those of the records",
            AsRecorded(MinutesSold, VolumeSold) & AsRecorded(TerminatedMinutes, VolumeTerminated)));

    public static Clause MinutesToBeTerminated { get; } = new(
        "2(1)(j), second",
        "Minutes to be terminated",
        "Fusion terminates 3,000,000 minutes a month by its agreement with PTCL; THIL is not responsible for a loss that follows where it does not.",
        TerminatedMinutesShortfall.Means(VolumeTerminated.ShortOf(Minutes(3_000_000) - MinutesPrevented)),
        Fusion.Shall("terminate the minutes promised", toward: Thil, due: ThePeriod.End, shortfall: TerminatedMinutesShortfall)
            .ProvidedThat(PtclAgreementDate.HasHappened() & AgreementLasts)
            .ExcusedIf(WholeMonthIsExcused));

    public static EquatableArray<Clause> AsSigned =>
    [
        Effort("2(1)(a)", "Selling", "Fusion sells the Venture's minutes to its customers in the United States and Europe."),
        MinutesToBeSold,
        Records,
        Effort("2(1)(d)", "Switching", "Fusion runs the switch in New York that gathers the minutes for Pakistan."),
        Effort("2(1)(e)", "Authorization", "Fusion uses its best efforts to be authorized to terminate minutes in Pakistan."),
        Effort("2(1)(f)", "Bandwidth", "Fusion obtains the international bandwidth from New York to Islamabad or where PTCL says."),
        Effort("2(1)(g)", "Equipment in New York", "Fusion provides the compression, routing and network management equipment in the USA."),
        Effort("2(1)(h)", "Gateway in Pakistan", "Fusion provides all that one gateway in Islamabad needs; more gateways need an amendment."),
        Effort("2(1)(i)", "Facilities", "Fusion obtains the facilities to the cable head and the half-circuit on the side of the USA."),
        Effort("2(1)(j)", "Agreement with PTCL", "Fusion sees to it that its agreement with PTCL doesn't conflict with this one; THIL has reviewed it."),
        MinutesToBeTerminated,
    ];

    /// <summary>Whether Fusion failed to terminate the volume that it owed, without an excuse.</summary>
    public static Rule<bool> VolumeIsMissed => (PtclAgreementDate.HasHappened() & !WholeMonthIsExcused & TerminatedMinutesShortfall > Minutes(0))
        .Called($"the volume is missed without excuse");

    // Of calendar months the month of the PTCL agreement is the first, and this a day of the third.
    private static Rule<LocalDate> LastDayOfTheFirstThreeMonths => FirstThreeMonths.Decides(
        ("calendar-months", PtclAgreementDate.PlusMonths(2)),
        ("from-its-date", PtclAgreementDate.PlusMonths(3).PlusDays(-1)));

    private static Rule<bool> TheyHaveEnded => PtclAgreementDate.WasGiven() & LastDayOfTheFirstThreeMonths <= ThePeriod.End;

    private static Rule<bool> TheyEndInThisMonth => ThePeriod.Start <= LastDayOfTheFirstThreeMonths;

    // Before its agreement with PTCL Fusion sells no minute of the project.
    private static Rule<Quantity> OverTheFirstThreeMonths(NamedRule<Quantity> minutes) => FirstThreeMonths.Decides(
        ("calendar-months", minutes.OverTrailing(3)),
        ("from-its-date", minutes.OverTrailing(3, lag: 1) + minutes.ProratedByDays(from: ThePeriod.Start, to: LastDayOfTheFirstThreeMonths)));

    private static Rule<bool> AsRecorded(Fact<Quantity> stated, Term<Quantity> counted) =>
        !stated.WasGiven() | ((counted <= stated) & (counted >= stated));

    // No volume is owed for the months after the one in which the agreement ended.
    private static Rule<bool> AgreementLasts => !HasEnded.Prior();

    // 6(18): nobody answers for what force majeure keeps it from doing.
    private static Rule<bool> WholeMonthIsExcused => ForceMajeureVolume.Decides(
        ("whole-month", ForceMajeureBegan.LastingUntil(ForceMajeureEnded, ThePeriod.Start)),
        ("only-what-it-prevents", false));

    private static Rule<Quantity> DaysOfForceMajeure =>
        DaysInThePeriod(from: ForceMajeureBegan, to: ForceMajeureEnded.ProvidedThat(ForceMajeureEnded.HasHappened(), otherwise: ThePeriod.End))
            .ProvidedThat(ForceMajeureBegan.HasHappened());

    private static Clause Effort(ClauseReference reference, string heading, string summary) => Clause.ComputingNothing(
        reference, heading, summary, because: "it is a duty of conduct without an amount or a date; what it costs comes in with the facts");
}
