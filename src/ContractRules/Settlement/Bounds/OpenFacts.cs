using System.Collections.Frozen;
using ContractRules.Rules;

namespace ContractRules.Settlement.Bounds;

/// <summary>The facts and lists of items of a period that can turn out otherwise.</summary>
/// <param name="Keys">Their keys.</param>
/// <param name="AreGiven">Whether each is given, whatever its value; otherwise it is not known whether it will be.</param>
internal sealed record OpenFacts(FrozenSet<string> Keys, bool AreGiven)
{
    /// <summary>Facts and items that were not given.</summary>
    public static OpenFacts Missing(IEnumerable<string> keys) => new(keys.ToFrozenSet(StringComparer.Ordinal), AreGiven: false);

    /// <summary>A fact that is given, with whatever value.</summary>
    public static OpenFacts Given(params string[] keys) => new(keys.ToFrozenSet(StringComparer.Ordinal), AreGiven: true);

    /// <summary>Whether a fact is among them.</summary>
    public bool Has(FactDeclaration fact) => Keys.Contains(fact.Key);
}
