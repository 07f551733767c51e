using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Rules that speak of some cases alone, and are undetermined elsewhere.</summary>
internal static class Confinement
{
    /// <summary>The rule where a condition holds.</summary>
    public static Rule<T> To<T>(Rule<bool> condition, Rule<T> rule)
        where T : struct => Rule<T>.Of(new Confined(condition.Declared(), rule.Declared()));

    /// <summary>The rule where all of the conditions hold; as it is where there are none.</summary>
    public static Rule<T> To<T>(EquatableArray<Rule<bool>> conditions, Rule<T> rule)
        where T : struct => conditions.Aggregate(rule, (confined, condition) => To(condition, confined));
}
