using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Finds the constants for which others stand in a clause, where it computes the same beside.</summary>
internal static class SubstitutedConstants
{
    public static EquatableArray<(string Constant, string Replacement)> In(ClauseAlteration altered)
    {
        if (altered is not { Before: { } before, After: { } after } || before.Provisions.Count != after.Provisions.Count)
        {
            return [];
        }

        var pairs = new List<(string, string)>();
        foreach (var (one, other) in before.Provisions.Zip(after.Provisions))
        {
            if (!SameProvision.Is(one.WithRules(WithoutConstants), other.WithRules(WithoutConstants)))
            {
                return [];
            }

            pairs.AddRange(ConstantsIn(one.Rules).Zip(ConstantsIn(other.Rules)).Where(pair => pair.First != pair.Second).Select(pair => ($"{pair.First}", $"{pair.Second}")));
        }

        return [.. pairs.Distinct()];
    }

    private static IEnumerable<Constant> ConstantsIn(IEnumerable<Node> rules) =>
        rules.SelectMany(rule => rule.SelfAndDescendants()).OfType<Constant>().Where(constant => constant.IsStated);

    // Of one unit, so that what is left fits together.
    private static Node WithoutConstants(Node rule) =>
        rule.ReplaceLeaves(leaf => leaf is Constant { IsStated: true, Value: NumberValue } constant ? constant with { Value = new NumberValue(Rational.Zero) } : leaf);
}
