using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Agreements.Edits;

/// <summary>A clause struck out.</summary>
/// <param name="Clause">The clause deleted.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record DeleteClause(ClauseReference Clause) : Edit([])
{
    /// <inheritdoc/>
    public override string Description => $"delete {Clause}";

    /// <inheritdoc/>
    internal override bool Touches(ClauseReference clause) => clause == Clause;

    /// <inheritdoc/>
    internal override (EquatableArray<Clause> Clauses, EquatableArray<AgreementFault> Faults) ApplyTo(EquatableArray<Clause> clauses) =>
        Has(clauses, Clause)
            ? (clauses.Where(clause => clause.Reference != Clause).ToEquatableArray(), [])
            : (clauses, [NotThere(Clause, "delete")]);
}
