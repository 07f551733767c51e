using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Whether two provisions are the same, in time by the rules that there are.</summary>
internal static class SameProvision
{
    private static readonly Constant _noRule = new(TruthValue.True, Measure.Truth) { IsStated = false };

    public static bool Is(Provision one, Provision other)
    {
        if (ReferenceEquals(one, other))
        {
            return true;
        }

        var (rules, otherRules) = (new List<Node>(), new List<Node>());
        return Bare(one, rules).Equals(Bare(other, otherRules)) && rules.Count == otherRules.Count
            && rules.Zip(otherRules).All(pair => pair.First.IsTheSameAs(pair.Second));
    }

    private static Provision Bare(Provision provision, List<Node> rules) => provision.WithRules(rule =>
    {
        rules.Add(rule);
        return _noRule;
    });
}
