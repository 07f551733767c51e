using ContractRules.Rules;
using NodaTime;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>The days of events on which duties and powers turn. A day that is not given has not come.</summary>
public static class VoipEvents
{
    /// <summary>What befalls Fusion, and what Fusion does.</summary>
    public static PartyEvents OfFusion { get; } = new(VoipParties.Fusion);

    /// <summary>What befalls THIL, and what THIL does.</summary>
    public static PartyEvents OfThil { get; } = new(VoipParties.Thil);

    /// <summary>3(4): the Committee was constituted.</summary>
    public static Fact<LocalDate> CommitteeConstituted { get; } =
        Fact.Date("committee-constituted-date", "3(4)", "Day on which the Committee was constituted").Standing();

    /// <summary>5: PTCL refused the tender.</summary>
    public static Fact<LocalDate> TenderRefused { get; } =
        Fact.Date("tender-refused-date", "5", "Day on which PTCL refused the tender and its modifications").Standing();

    /// <summary>6(8): Fusion's agreement with PTCL ends.</summary>
    public static Fact<LocalDate> PtclAgreementEnds { get; } =
        Fact.Date("ptcl-agreement-end-date", "6(8)", "Day on which Fusion's agreement with PTCL ends").Standing();

    /// <summary>6(9)(c), 6(18): a force majeure event began to prevent performance.</summary>
    public static Fact<LocalDate> ForceMajeureBegan { get; } =
        Fact.Date("force-majeure-start-date", "6(18)", "Day on which a force majeure event began to prevent performance").Standing();

    /// <summary>6(9)(c), 6(18): the force majeure event ended.</summary>
    public static Fact<LocalDate> ForceMajeureEnded { get; } =
        Fact.Date("force-majeure-end-date", "6(18)", "Day on which that force majeure event ended").Standing();

    /// <summary>6(9)(g): an authority or court found the operations unlawful.</summary>
    public static Fact<LocalDate> FoundUnlawful { get; } =
        Fact.Date("illegality-date", "6(9)(g)", "Day on which an authority or court found the operations unlawful").Standing();

    /// <summary>6(16): a party came to believe that the corrupt-practices act was violated.</summary>
    public static Fact<LocalDate> CorruptPracticeBelieved { get; } =
        Fact.Date("corrupt-practice-date", "6(16)", "Day on which a party came to believe in good faith that the corrupt-practices act was violated").Standing();
}
