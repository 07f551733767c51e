using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.LotMovements;

/// <summary>What a clause does to lots in each period: they come in, something is applied against them, or they expire.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public abstract record LotMovement
{
    private protected LotMovement(ReadOnlySpan<object?> parts, [CallerArgumentExpression(nameof(parts))] string names = "") => Required.All(parts, names);

    /// <summary>The rules of the movement, those that are said of each lot or of each item as rules over them.</summary>
    internal abstract IEnumerable<Node> Rules(LotsDeclaration lots);

    /// <summary>The same movement with every rule put through a change.</summary>
    internal abstract LotMovement WithRules(Func<Node, Node> change);

    /// <summary>What happens, in words, with names called as asked.</summary>
    internal abstract string InWords(Naming naming);

    /// <summary>The movement in words, names by their keys.</summary>
    public sealed override string ToString() => InWords(Naming.Keys);

    /// <summary>The condition that all lots meet.</summary>
    internal static Node Always { get; } = Face<bool>.Own(true).Node;

    /// <summary>What is said of each item, as a rule over the items: for whoever looks at rules, and asks what they are said of.</summary>
    internal static Node Of(ItemsDeclaration items, Node each) => Measuring.Of(each) is { Kind: MeasureKind.Truth }
        ? new OverItems(items, Fold.Sum, each, Face<Ratio>.Own(Ratio.Count(1)).Node, By: null)
        : new OverItems(items, Fold.Greatest, Always, each, By: null);
}
