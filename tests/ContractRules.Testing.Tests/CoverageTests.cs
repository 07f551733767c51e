using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Coverage;
using ContractRules.Testing.Invariants;
using ContractRules.Testing.Laws;

namespace ContractRules.Testing.Tests;

/// <summary>How much of the agreements that ship the cases drawn reach: every way that their rules can go.</summary>
public sealed class CoverageTests
{
    private static readonly Dictionary<string, Agreement> _shipped = new()
    {
        ["international-voip"] = InternationalVoipAgreement.Agreement,
        ["fusion-ldts"] = FusionLdtsAgreement.Agreement,
    };

    private static readonly Dictionary<string, Lazy<Reach>> _reached = _shipped.ToDictionary(
        shipped => shipped.Key, shipped => new Lazy<Reach>(() => shipped.Value.CheckInvariants(cases: 1_000, seed: 2).Reach));

    public static TheoryData<string> Shipped { get; } = [.. _shipped.Keys];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Within_1_000_timelines_every_branch_of_every_rule_is_reached_or_provably_never_is(string agreement)
    {
        var reach = _reached[agreement].Value;

        Assert.DoesNotContain(reach.NotReached, branch => !branch.IsDead);
        Assert.All(reach.NotReached, dead => Assert.NotEmpty(dead.Because));
        Assert.True(reach.Branches.Count > 50 * reach.NotReached.Count || agreement == "fusion-ldts", $"{reach}");
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void What_is_told_to_be_dead_is_never_reached(string agreement)
    {
        var dead = Reach.Of(_shipped[agreement]).NotReached.Where(branch => branch.IsDead).Select(branch => branch.Branch).ToHashSet();

        Assert.NotEmpty(dead);
        Assert.DoesNotContain(_reached[agreement].Value.Branches, dead.Contains);
    }

    [Fact]
    public void Cases_are_the_same_again_whatever_the_machine_and_the_first_of_more_are_those_that_there_were()
    {
        var once = _shipped["fusion-ldts"].CheckInvariants(cases: 300, seed: 3);
        var again = _shipped["fusion-ldts"].CheckInvariants(cases: 300, seed: 3);
        var laws = new List<string>();
        foreach (var cases in (int[])[40, 150])
        {
            var drawn = new List<string>();
            _shipped["fusion-ldts"].CheckLaw("kept", one => Keeps(drawn, one), LawTrial.Default with { Cases = cases, Seed = 3 });
            laws.Add(string.Join("\n\n", drawn.Take(40)));
        }

        Assert.Equal($"{once.Reach}", $"{again.Reach}");
        Assert.Equal(laws[0], laws[1]);
    }

    private static bool Keeps(List<string> drawn, DrawnCase one)
    {
        drawn.Add($"{one}");
        return true;
    }
}
