using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>Something that a clause does: it defines a term, keeps lots, has one party pay another, lays a duty on a party or gives it a power.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public abstract record Provision
{
    private protected Provision(ReadOnlySpan<object?> parts, [CallerArgumentExpression(nameof(parts))] string names = "") => Required.All(parts, names);

    /// <summary>The rules that the provision consists of.</summary>
    public abstract IEnumerable<Node> Rules { get; }

    /// <summary>The terms that the provision defines.</summary>
    internal virtual IEnumerable<Definition> Defining => [];

    /// <summary>The same provision with every rule put through a change.</summary>
    internal abstract Provision WithRules(Func<Node, Node> change);
}
