using ContractRules.Agreements.Invariants;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What the letter's 2(2)(1) promises: THIL's reimbursement, and the loan that funds the rest.</content>
public static partial class VoipInvariants
{
    /// <summary>2(2)(1): up to 80,000.</summary>
    public static Invariant ReimbursementWithinItsLimit { get; } = Invariant.Always(
        "THIL reimburses no more than 80,000 USD", ThilReimbursementToDate <= Usd(80_000), "2(2)(1)");

    /// <summary>2(2)(1): costs to date only grow. A percentage of them falls where that of July 2002 is counted by days.</summary>
    public static Invariant ReimbursementNeverFalls { get; } = Invariant
        .NeverFalls("what THIL has to reimburse never falls", ThilReimbursementToDate, "2(2)(1)")
        .WhereRead(VoipReadings.ReimbursedCosts, "all-up-to");

    /// <summary>2(2)(1)(b): what repays the loan is no more than the loan.</summary>
    public static Invariant RetainedWithinTheLoan { get; } = Invariant.Always(
        "of profits and instalments together Fusion retains no more than what is left of the loan, to the cent",
        RetainedByFusion + AmortizationRetained <= LoanBeforeRetention.Rounded(Rounding.ToTheCent),
        "2(2)(1)(b)");

    /// <summary>2(2)(1)(b): the loan is repaid from profits, and they end with the agreement.</summary>
    public static Invariant NothingRetainedAfterTheEnd { get; } = Invariant.Never(
        "Fusion retains and withholds nothing in a month after the end",
        HasEnded.Prior() & !(RetainedByFusion.IsEqualTo(Usd(0)) & AmortizationRetained.IsEqualTo(Usd(0)) & IncreaseWithheld.IsEqualTo(Usd(0))),
        "2(2)(1)(b)");

    /// <summary>2(2)(1)(c): once the loan is repaid, THIL receives its full share.</summary>
    public static Invariant LoanNeverBelowZero { get; } = Invariant.Always("the loan to THIL is never below zero", LoanOutstanding >= Usd(0), "2(2)(1)(c)");

    /// <summary>2(2)(1)(c): what is repaid is repaid.</summary>
    public static Invariant LoanRepaymentsStand { get; } = Invariant.NeverFalls("what was repaid of the loan stays repaid", LoanRepaidToDate, "2(2)(1)(c)");
}
