using ContractRules.Agreements.Invariants;
using ContractRules.Rules;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What clause 3 promises, as signed and as amended: shares, their increase, and the cap on THIL's investment.</content>
public static partial class VoipInvariants
{
    /// <summary>3(1): nobody else holds a share, unless the 60 % still stand beside the letter's 25 %.</summary>
    public static Invariant SharesAddUp { get; } = Invariant
        .Always("the shares of both parties add up to the whole", (ThilShare + FusionShare).IsEqualTo(TheWhole), "3(1)")
        .WhereRead(FusionShareAmended, "remainder");

    /// <summary>3(1) as signed: shares are based upon the investments; not where they wait for the next month, or for what is paid.</summary>
    public static Invariant InvestmentsFollowShares { get; } = Invariant
        .Always("Fusion's investment is its share of the total cost", FusionInvestment.IsEqualTo(FusionShare * VentureCostToDate), "3(1)")
        .WhereRead(Dilution, "month-of-cost", "from-the-start")
        .WhereRead(SharesUnpaid, "as-stated");

    /// <summary>3(2) as signed: electing is for good.</summary>
    public static Invariant IncreaseElectedForGood { get; } = Invariant.OnceThenAlways("a larger share once elected stays elected", IncreaseElected, "3(2)");

    /// <summary>3(2): 50 % as signed, 30 % as amended.</summary>
    public static Invariant ThilHoldsHalfAtMost { get; } = Invariant.Always("THIL holds no more than half of the Venture", ThilShare <= Percent(50), "3(2)");

    /// <summary>3(2) as amended: an increase is paid from profits, and losses pay nothing.</summary>
    public static Invariant NothingNegativeWithheld { get; } = Invariant.Always("what is withheld for the increase is never below zero", IncreaseWithheld >= Usd(0), "3(2)");

    /// <summary>3(3) as signed: the cap, or the higher one that THIL agreed to.</summary>
    public static Invariant InvestmentWithinTheCap { get; } = Invariant.Always("THIL never invests more than the cap", ThilInvestment <= InvestmentCap, "3(3)");
}
