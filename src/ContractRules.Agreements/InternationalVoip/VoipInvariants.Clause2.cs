using ContractRules.Agreements.Invariants;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What clause 2 as signed promises: THIL's contributions, and when the project sustains itself.</content>
public static partial class VoipInvariants
{
    /// <summary>2(2) as signed: what THIL contributed is its investment, to the cent.</summary>
    public static Invariant ContributionsFollowInvestment { get; } = Invariant.Always(
        "while the agreement is in force, THIL's contributions add up to its investment, to the cent",
        !IsInForce | ContributedToDate.IsEqualTo(ThilInvestment.Rounded(Rounding.ToTheCent)),
        "2(2)");

    /// <summary>2(2): costs end with the agreement, and so do contributions.</summary>
    public static Invariant NothingContributedAfterTheEnd { get; } = Invariant.Never(
        "THIL contributes nothing in a month after the end", HasEnded.Prior() & !ThilContribution.IsEqualTo(Usd(0)), "2(2)");

    /// <summary>2(2)(e): until such time.</summary>
    public static Invariant SustainedForGood { get; } = Invariant.OnceThenAlways("a project that sustains itself does so for good", SustainsItself, "2(2)(e)");
}
