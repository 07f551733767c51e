using ContractRules.Agreements.Edits;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.Invariants;
using ContractRules.Rules;
using ContractRules.Testing.Invariants;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.FusionLdts.LdtsInvariants;
using static ContractRules.Agreements.FusionLdts.LdtsTerms;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.Tests.FusionLdts;

/// <summary>What the announcement promises of itself holds, and can fail.</summary>
public sealed class LdtsInvariantsTests
{
    private static Agreement Announced => FusionLdtsAgreement.Agreement;

    [Fact]
    public void Every_invariant_holds_for_any_facts_and_is_determined_in_half_the_statements() => Announced.CheckInvariants(cases: Nightly.Draws(200, atNight: 10_000)).ThrowOnFailure();

    [Fact]
    public void Every_invariant_that_there_is_is_shipped_and_can_be_broken()
    {
        Assert.Equal(All, Announced.Invariants);
        Assert.Equal(All, Mistakes.Select(mistake => mistake.Invariant));
    }

    [Fact]
    public void A_mistake_that_breaks_an_invariant_is_found() => Assert.All(Mistakes, mistake =>
    {
        var amended = new Agreement(
            Announced.Key, Announced.Title, Announced.Dated, Announced.Cadence, Announced.Parties, Announced.Clauses,
            [new Amendment("Mistake", new(2005, 4, 1), new NodaTime.LocalDate(2005, 4, 1), Edit.Revise("1(1)", because: "by mistake", mistake.Definition).Summarizing("Mistaken."))]);

        var counterexample = Assert.Single(amended.CheckInvariants([mistake.Invariant], cases: 60).Counterexamples);
        Assert.Contains("1(1)", counterexample.Broken.ClausesToBlame().Select(clause => $"{clause}"));
    });

    private static EquatableArray<(Invariant Invariant, Definition Definition)> Mistakes =>
    [
        (InterestsAddUp, MinorityInterest.Means(Percent(25))),
        (ThreeQuartersAtMost, FusionInterest.Means(Percent(76))),
        (ProfitsAddUp, MinorityAttributableProfit.Means((MinorityInterest * LdtsFacts.LdtsProfit).Rounded(new Rounding(1, RoundingMode.HalfAwayFromZero)))),
        (ProfitFollowsInterest, FusionAttributableProfit.Means((FusionInterest * LdtsFacts.LdtsProfit).Rounded(new Rounding(1, RoundingMode.HalfAwayFromZero)))),
        (NoInterestBeforeClosing, FusionInterest.Means(Percent(75))),
        (NoProfitBeforeClosing, FusionAttributableProfit.Means((Percent(75) * LdtsFacts.LdtsProfit).Rounded(Rounding.ToTheCent))),
    ];
}
