using ContractRules.Attribution;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 2(2): which of THIL's responsibilities a cost of the Venture counts under.</summary>
/// <remarks>
/// (b), (d) and (e) each leave out what THIL has already paid under the paragraphs that they name: (e) names (a), (b)
/// and (d), (d) names (a) and (b), and (b) names (a) and (d). Between (b) and (d), which name each other, the order of
/// the text decides, so a cost counts under the first of (a), (b), (d), (e) that covers it. (c) is about no cost.
/// </remarks>
public static class VoipCostRegister
{
    /// <summary>The register of the costs that clause 2(2) names.</summary>
    /// <example><c>VoipCostRegister.Register.Attribute(items).Totals</c> are facts to settle the months with.</example>
    public static CostRegister Register { get; } = new(
        InternationalVoipAgreement.Agreement,
        "2(2)",
        headings:
        [
            new("2(2)(a)", UpfrontCosts),
            new("2(2)(b)", TenderAndAdvances),
            new("2(2)(d)", EquipmentCosts),
            new("2(2)(e)", ConnectivityAndServiceCosts),
        ],
        marks: [new("pakistan-side", PakistanSideCosts)]);
}
