using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.FusionLdts.LdtsParties;

namespace ContractRules.Agreements.FusionLdts;

/// <summary>
/// Fusion's acquisition of 75 % of LDTS, a carrier licensed in Turkey, as announced on 14 March 2005: it closes upon
/// the approval of the Turkish Telecom Authority.
/// </summary>
/// <remarks>
/// The announcement numbers nothing, so references count its paragraphs, and within each its sentences: <c>1(2)</c> is
/// the second sentence of the first paragraph. A letter tells apart the parts of a sentence that says more than one
/// thing: <c>1(2)(a)</c>, <c>1(2)(b)</c>. Paragraph 4 is the profile of Fusion and paragraph 5 the caution at the end;
/// the title and the contacts are no statements and have no number.
/// </remarks>
/// <example><c>FusionLdtsAgreement.Agreement.Settle(june).Statements[0].Of(LdtsTerms.FusionInterest)</c>.</example>
public static class FusionLdtsAgreement
{
    /// <summary>The acquisition as announced.</summary>
    public static Agreement Agreement { get; } = new(
        "fusion-ldts",
        "Acquisition of LDTS by Fusion",
        dated: new LocalDate(2005, 3, 14),
        Cadence.Months,
        parties: [Fusion, Shareholders],
        clauses: [.. Paragraph1.Clauses, .. Paragraphs2To5.Clauses],
        layout: LdtsLayout.OneMonth,
        invariants: LdtsInvariants.All);
}
