using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>"Unless", "provided that", "if … otherwise": which rule applies.</summary>
/// <remarks>Only the branch taken is looked at, so what is unknown of the other does no harm.</remarks>
public static class Conditions
{
    /// <summary>The rule, unless an exception holds; then the other rule.</summary>
    /// <example><c>fee.Unless(volumeExceeded, then: agreedFee)</c>.</example>
    public static Rule<T> Unless<T>(this Rule<T> rule, Rule<bool> exception, Rule<T> then)
        where T : struct => Rule<T>.Of(new Choice(exception.Declared(), then.Declared(), rule.Declared()));

    /// <summary>The amount, unless an exception holds; then nothing.</summary>
    /// <example><c>connectivityCosts.Unless(selfSustaining)</c> gives 0 once the project sustains itself.</example>
    public static Rule<T> Unless<T>(this Rule<T> amount, Rule<bool> exception)
        where T : struct, IAmount => amount.Unless(exception, then: Nothing.In(amount));

    /// <summary>The amount, provided that a condition holds; else nothing.</summary>
    /// <example><c>bonus.ProvidedThat(stillEmployed)</c> gives 0 for those who left.</example>
    public static Rule<T> ProvidedThat<T>(this Rule<T> amount, Rule<bool> condition)
        where T : struct, IAmount => amount.ProvidedThat(condition, otherwise: Nothing.In(amount));

    /// <summary>The rule, provided that a condition holds; else the other rule.</summary>
    public static Rule<T> ProvidedThat<T>(this Rule<T> rule, Rule<bool> condition, Rule<T> otherwise)
        where T : struct => Rule<T>.Of(new Choice(condition.Declared(), rule.Declared(), otherwise.Declared()));

    /// <summary>Whether something holds in this period for the first time.</summary>
    /// <remarks>Holding again after a pause counts as a new first time; a standing fact that stays given does not.</remarks>
    public static Rule<bool> ForTheFirstTime(this NamedRule<bool> condition) => condition & !condition.Prior();
}
