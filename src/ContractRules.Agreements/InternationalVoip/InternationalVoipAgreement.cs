using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipParties;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>
/// The International VoIP Agreement between Fusion and Turner Hill (THIL) of 25 April 2002, with its letter
/// amendment of 12 July 2002: a joint venture to sell and terminate telephone minutes in Pakistan.
/// </summary>
/// <example><c>InternationalVoipAgreement.Agreement.Settle(october).Statements[0].Of(VoipTerms.NetProfit)</c>.</example>
public static class InternationalVoipAgreement
{
    /// <summary>The agreement, as signed and as amended.</summary>
    public static Agreement Agreement { get; } = new(
        "international-voip",
        "International VoIP Agreement",
        dated: Date,
        Cadence.Months,
        parties: [Fusion, Thil],
        clauses:
        [
            .. Clause1.AsSigned,
            .. Clause2Fusion.AsSigned,
            .. Clause2Thil.AsSigned,
            .. Clause3.AsSigned,
            .. Clause4Sharing.AsSigned,
            .. Clause4.AsSigned,
            .. Clause5.AsSigned,
            .. Clause6General.AsSigned,
            .. Clause6Term.AsSigned,
            .. Clause6Grounds.AtOnce,
            .. Clause6Compensation.AsSigned,
            .. Clause6Grounds.ChangeOfLaw,
            .. Clause6Liability.AsSigned,
            .. Clause6Conduct.AsSigned,
            .. Clause6ForceMajeure.AsSigned,
            .. Clause6Closing.AsSigned,
        ],
        amendments: [LetterOf12July2002.Amendment],
        layout: VoipLayout.OneMonth,
        invariants: VoipInvariants.All);

    /// <summary>The day of signing, which several terms are counted from.</summary>
    internal static Rule<LocalDate> Signed => Date;

    private static LocalDate Date => new(2002, 4, 25);
}
