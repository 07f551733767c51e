using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>A term together with the clause that defines it.</summary>
/// <param name="Clause">The defining clause.</param>
/// <param name="Term">The term.</param>
/// <param name="Rule">What it means there.</param>
/// <param name="Index">Its place among the defined terms of its version, counted from 0.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record DefinedTerm(ClauseReference Clause, TermDeclaration Term, Node Rule, int Index)
{
    /// <summary>The term, its rule and the clause: <c>profit = sales − costs (clause 1)</c>.</summary>
    public override string ToString() => $"{Term} = {Rule} (clause {Clause})";
}
