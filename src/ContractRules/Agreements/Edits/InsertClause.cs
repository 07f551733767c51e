using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Agreements.Edits;

/// <summary>A new clause, placed after another.</summary>
/// <param name="Clause">The clause inserted.</param>
/// <param name="After">The clause it follows.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record InsertClause(Clause Clause, ClauseReference After) : Edit([Clause])
{
    /// <inheritdoc/>
    public override string Description => $"insert {Clause.Reference} after {After}";

    /// <inheritdoc/>
    internal override bool Touches(ClauseReference clause) => clause == Clause.Reference;

    /// <inheritdoc/>
    internal override (EquatableArray<Clause> Clauses, EquatableArray<AgreementFault> Faults) ApplyTo(EquatableArray<Clause> clauses) =>
        Has(clauses, After)
            ? (clauses.SelectMany(clause => clause.Reference == After ? [clause, Clause] : (Clause[])[clause]).ToEquatableArray(), [])
            : (clauses, [NotThere(After, $"insert {Clause.Reference} after")]);
}
