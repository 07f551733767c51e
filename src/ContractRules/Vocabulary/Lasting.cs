using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Events, and figures that they need, which go on counting once they have been given.</summary>
internal static class Lasting
{
    /// <summary>The rule itself.</summary>
    /// <exception cref="ArgumentException">It is a fact that holds for one period only, so that in the next it would be forgotten.</exception>
    public static TRule Checked<TRule>(TRule rule, string name)
        where TRule : class, IRule => rule.Made(name).Node is FactValue fact ? Checked(rule, [fact], name) : rule;

    /// <summary>The rule itself, which lasts in all that it is computed from.</summary>
    /// <exception cref="ArgumentException">It is, or is computed from, a fact that holds for one period only.</exception>
    public static TRule CheckedThroughout<TRule>(TRule rule, string name)
        where TRule : class, IRule => Checked(rule, rule.Declared(name).SelfAndDescendants().OfType<FactValue>(), name);

    /// <summary>The same phrase, of a device that counts on rules from period to period: an agreement in which they do not last is refused.</summary>
    public static Rule<bool> CountingOn(this Rule<bool> phrase, params EquatableArray<Node> rules) => new((Phrase)phrase.Node with { HasToLast = rules });

    private static TRule Checked<TRule>(TRule rule, IEnumerable<FactValue> facts, string name) =>
        facts.FirstOrDefault(value => !value.Fact.IsStanding) is { Fact: var fact }
            ? throw new ArgumentException($"{fact} is given for one period only, so that it would be forgotten in the next; declare it .Standing().", name)
            : rule;
}
