using ContractRules.Agreements.Invariants;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What clause 4 promises: how profit is counted, shared and paid.</content>
public static partial class VoipInvariants
{
    /// <summary>4(1): Fusion keeps what rounding leaves.</summary>
    public static Invariant ProfitIsSharedWhole { get; } = Invariant.Always(
        "what THIL receives and what Fusion keeps is the whole profit that is shared", (ThilProfitShare + FusionProfitShare).IsEqualTo(DistributableProfit), "4(1)");

    /// <summary>4(1): aggregate profit; a loss that is carried forward is made good first.</summary>
    public static Invariant LossesComeFirst { get; } = Invariant.Never(
        "no profit is shared while a loss is left to be made good", (LossCarried > Usd(0)) & (DistributableProfit > Usd(0)), "4(1)");

    /// <summary>4(1): THIL receives profits. It gives back losses only where they are read to be shared.</summary>
    public static Invariant LossesAreNotShared { get; } = Invariant
        .Always("what is shared is never below zero", DistributableProfit >= Usd(0), "4(1)")
        .WhereRead(LossMonths, "carried-forward", "no-payment");

    /// <summary>4(1) as amended: what 2(2)(1)(b) takes of THIL's part goes to Fusion and nowhere else.</summary>
    public static Invariant EntitlementIsPaidOrRetained { get; } = Invariant.Always(
        "what THIL is entitled to is paid or retained, and nothing else", (ThilProfitShare + RetainedByFusion).IsEqualTo(ThilEntitlement), "4(1)");

    /// <summary>4(1): the sharing of profits does not survive the end.</summary>
    public static Invariant NothingSharedAfterTheEnd { get; } = Invariant.Never(
        "no profit is shared in a month after the end", HasEnded.Prior() & !(ThilProfitShare.IsEqualTo(Usd(0)) & FusionProfitShare.IsEqualTo(Usd(0))), "4(1)");

    /// <summary>4(2): settlements to date are those of the months.</summary>
    public static Invariant SettlementsAddUp { get; } = Invariant.AddsUpTo(
        "the settlements of all months add up to what is settled to date", MonthlySettlement, SettlementToDate, "4(2)");

    /// <summary>4(5)(b): each of (i) to (vii) is deducted.</summary>
    public static Invariant ExpensesReduceProfit { get; } = Invariant.Always("Net Profit is never above Total Revenue", NetProfit <= TotalRevenue, "4(5)(b)");

    /// <summary>4(5)(b)(v): twelve months from that of the cost, or from the one after it, unless the parties agree otherwise.</summary>
    public static Invariant ATwelfthAMonth { get; } = Invariant.Always(
        "a month bears no more than a twelfth of the equipment of the last thirteen, unless the parties agreed otherwise",
        AgreedEquipmentAmortization.WasGiven() | (EquipmentAmortization <= EquipmentApproved.OverTrailing(13) / 12),
        "4(5)(b)(v)");

    /// <summary>4(5)(b)(v): to the cent, without losing any.</summary>
    public static Invariant InstalmentsInCentsAddUp { get; } = Invariant.AddsUpTo(
        "THIL's instalments in cents add up to its part of the amortization, rounded once",
        AmortizationEntitlement,
        ThilAmortizationRecovery.ToDate().Rounded(Rounding.ToTheCent),
        "4(5)(b)(v)");

    /// <summary>4(5)(b)(v): no instalment is paid before it falls to the parties.</summary>
    public static Invariant NothingHeldBackBelowZero { get; } = Invariant.Always(
        "what is held back of the amortization is never below zero", AmortizationHeldBack >= Usd(0), "4(5)(b)(v)");

    /// <summary>4(5)(b)(v): instalments end with the agreement; 6(10) gives back what is left.</summary>
    public static Invariant NothingAmortizedAfterTheEnd { get; } = Invariant.Never(
        "no instalment of the amortization is paid in a month after the end", HasEnded.Prior() & !AmortizationPaid.IsEqualTo(Usd(0)), "4(5)(b)(v)");
}
