using ContractRules.Rules.Kernel;

namespace ContractRules.Ranges;

/// <summary>What the terms of one version mean, by their keys. Two are the same only where they are of the same version.</summary>
internal sealed class Meanings(IReadOnlyDictionary<string, Node> rules)
{
    /// <summary>The keys of the terms.</summary>
    public IEnumerable<string> Terms => rules.Keys;

    /// <summary>What a term means; null where the version doesn't define it.</summary>
    public Node? Of(string term) => rules.GetValueOrDefault(term);
}
