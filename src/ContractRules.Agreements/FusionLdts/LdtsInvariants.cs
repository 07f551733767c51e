using ContractRules.Agreements.Invariants;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Agreements.FusionLdts.LdtsFacts;
using static ContractRules.Agreements.FusionLdts.LdtsReadings;
using static ContractRules.Agreements.FusionLdts.LdtsTerms;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.FusionLdts;

/// <summary>What holds of the acquisition whatever the facts, each with the sentence that promises it.</summary>
public static class LdtsInvariants
{
    /// <summary>1(1): there are no other holders.</summary>
    public static Invariant InterestsAddUp { get; } = Invariant.Always(
        "the interests in LDTS add up to the whole", (FusionInterest + MinorityInterest).IsEqualTo(Ratio.One), "1(1)");

    /// <summary>1(1): 75 % and no more.</summary>
    public static Invariant ThreeQuartersAtMost { get; } = Invariant.Always("Fusion holds no more than 75 % of LDTS", FusionInterest <= Percent(75), "1(1)");

    /// <summary>1(1): what is not Fusion's falls to the others.</summary>
    public static Invariant ProfitsAddUp { get; } = Invariant.Always(
        "the profits attributed add up to the profit of LDTS", (FusionAttributableProfit + MinorityAttributableProfit).IsEqualTo(LdtsProfit), "1(1)");

    /// <summary>1(1): rounding moves half a cent at most.</summary>
    public static Invariant ProfitFollowsInterest { get; } = Invariant
        .Always(
            "the profit attributed to Fusion is within half a cent of its interest",
            (FusionAttributableProfit - (FusionInterest * LdtsProfit) <= HalfACent) & ((FusionInterest * LdtsProfit) - FusionAttributableProfit <= HalfACent),
            "1(1)")
        .WhereRead(MonthOfClosing, "whole-month");

    /// <summary>1(2)(a): the acquisition closes upon approval, and not before.</summary>
    public static Invariant NoInterestBeforeClosing { get; } = Invariant.Never(
        "Fusion holds no interest before the acquisition has closed", !Closed & (FusionInterest > Ratio.Zero), "1(2)(a)");

    /// <summary>1(2)(a): no profit falls to an interest that is not held.</summary>
    public static Invariant NoProfitBeforeClosing { get; } = Invariant.Never(
        "no profit is attributed to Fusion before the acquisition has closed", !Closed & !FusionAttributableProfit.IsEqualTo(Currency.Usd.Of(0)), "1(2)(a)");

    /// <summary>All of them, in the order of the sentences.</summary>
    public static EquatableArray<Invariant> All =>
        [InterestsAddUp, ThreeQuartersAtMost, ProfitsAddUp, ProfitFollowsInterest, NoInterestBeforeClosing, NoProfitBeforeClosing];

    private static Rule<Money> HalfACent => Currency.Usd.Of(0.005m);
}
