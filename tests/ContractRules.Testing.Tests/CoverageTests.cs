using ContractRules.Agreements.InternationalVoip;
using ContractRules.Testing.Laws;
using ContractRules.Values;

namespace ContractRules.Testing.Tests;

/// <summary>How much of a large agreement the cases drawn reach.</summary>
public sealed class CoverageTests
{
    // What is left at 1,000 timelines stands behind grounds of termination that all have to exist on one day of renewal, every half year.
    [Fact]
    public void Nearly_every_branch_of_every_rule_of_a_large_agreement_is_reached()
    {
        var trial = LawTrial.Default with { Cases = Nightly.Draws(byDay: 200, atNight: 1_000) };
        var reach = InternationalVoipAgreement.Agreement.CheckLaw("anything", _ => true, trial).Reach;

        var open = reach.NotReached.Where(branch => !branch.IsDead).ToList();
        var part = new Rational(reach.Branches.Count, reach.Branches.Count + open.Count);
        Assert.True(part >= new Rational(Nightly.Draws(byDay: 85, atNight: 93), 100), $"{reach}\n{string.Join('\n', open)}");
    }

    [Fact]
    public void Every_option_of_every_reading_of_its_rules_is_taken()
    {
        var reach = InternationalVoipAgreement.Agreement.CheckLaw("anything", _ => true, LawTrial.Default).Reach;
        var taken = reach.Branches.Where(branch => branch.Way.StartsWith("read as ", StringComparison.Ordinal)).Select(branch => branch.Way).ToHashSet();

        Assert.DoesNotContain(
            reach.NotReached, branch => !branch.IsDead && branch.Branch.Way.StartsWith("read as ", StringComparison.Ordinal) && !taken.Contains(branch.Branch.Way));
    }
}
