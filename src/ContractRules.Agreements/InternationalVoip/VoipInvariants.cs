using ContractRules.Agreements.Invariants;
using ContractRules.Values;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>
/// What holds of the agreement whatever the facts, each with the clause that promises it; under any readings, unless it says to which it is
/// confined. Those that speak of terms of the text as signed alone, or of the letter alone, concern the months settled under it.
/// </summary>
public static partial class VoipInvariants
{
    /// <summary>All of them, in the order of the clauses.</summary>
    public static EquatableArray<Invariant> All =>
    [
        ContributionsFollowInvestment,
        NothingContributedAfterTheEnd,
        SustainedForGood,
        ReimbursementWithinItsLimit,
        ReimbursementNeverFalls,
        RetainedWithinTheLoan,
        NothingRetainedAfterTheEnd,
        LoanNeverBelowZero,
        LoanRepaymentsStand,
        SharesAddUp,
        InvestmentsFollowShares,
        IncreaseElectedForGood,
        ThilHoldsHalfAtMost,
        NothingNegativeWithheld,
        InvestmentWithinTheCap,
        ProfitIsSharedWhole,
        LossesComeFirst,
        LossesAreNotShared,
        EntitlementIsPaidOrRetained,
        NothingSharedAfterTheEnd,
        SettlementsAddUp,
        ExpensesReduceProfit,
        ATwelfthAMonth,
        InstalmentsInCentsAddUp,
        NothingHeldBackBelowZero,
        NothingAmortizedAfterTheEnd,
        EndedForGood,
        CompensatedOnce,
        CompensatedForTheInvestment,
        SalvagePaidOnce,
        SalvageAfterTheEnd,
        TaxesBorneAreTaxes,
        LiableForTheClaim,
    ];
}
