using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements;

/// <summary>A definition: the term means what the rule gives.</summary>
/// <param name="Term">The term defined.</param>
/// <param name="Rule">What it means.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Definition(TermDeclaration Term, Node Rule) : Provision([Term, Rule])
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Rules => [Rule];

    /// <inheritdoc/>
    internal override IEnumerable<Definition> Defining => [this];

    /// <inheritdoc/>
    internal override Provision WithRules(Func<Node, Node> change) => this with { Rule = change(Rule) };

    /// <summary>The term and its rule: <c>profit = sales − costs</c>.</summary>
    public override string ToString() => $"{Term} = {Rule}";
}
