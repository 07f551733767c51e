using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Rules in words, one line each, names by their keys or, under <see cref="Naming.Titles"/>, by their titles: <c>the lesser of a and b × 40 %</c>.</summary>
public static partial class Wording
{
    private static readonly RuleWords _inKeys = new(Naming.Keys);

    /// <summary>The rule in words, however long they are.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="naming">What names are called; by keys where left out.</param>
    public static string Of(Node rule, Naming? naming = null) => In(naming).Of(rule.NotNull());

    /// <summary>The rule in words, as long as they say something: what lies many rules deep, and the middle of a long list, is "…".</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="naming">What names are called; by keys where left out.</param>
    /// <example><c>a + b + (… 196 more …) + z</c>.</example>
    public static string InShort(this Node rule, Naming? naming = null) => In(naming).InShort(rule.NotNull());

    /// <summary>The rule in words, in full unless they would fill pages.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="naming">What names are called; by keys where left out.</param>
    public static string AtLength(this Node rule, Naming? naming = null) => In(naming).AtLength(rule.NotNull());

    /// <summary>A condition as it turned out, in words: <c>agreed-rate was not given</c>, <c>self-sustaining does not hold</c>.</summary>
    internal static string Of(Node condition, bool holds) => _inKeys.Of(condition, holds);

    /// <summary>A list as it is spoken: <c>a, b and c</c>.</summary>
    internal static string Listed(IReadOnlyList<string> words, string conjunction) => words.Count <= 1
        ? string.Concat(words)
        : $"{string.Join(", ", words.SkipLast(1))} {conjunction} {words[^1]}";

    private static RuleWords In(Naming? naming) => naming is null ? _inKeys : new(naming);
}
