using ContractRules.Accounts;
using static ContractRules.Agreements.InternationalVoip.VoipClaims;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>What the parties paid each other, as far as clauses 4(2) and 6(15) ask for it: it follows from receipts.</summary>
public static class VoipReceipts
{
    /// <summary>
    /// 4(2): what Fusion paid THIL on settlements, which are of the profit and of the instalments of 4(5)(b)(v); 6(15): all that THIL paid Fusion.
    /// </summary>
    /// <example><c>VoipReceipts.Facts.AddTo(account, months).Periods</c> are facts to settle the months with.</example>
    public static ReceiptFacts Facts { get; } = new(
        InternationalVoipAgreement.Agreement,
        new ReceiptFact(PaidToThil, Fusion, Thil, "4(2)", "4(5)(b)(v)"),
        new ReceiptFact(PaidToFusion, Thil, Fusion));
}
