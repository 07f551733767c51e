using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Agreements.Edits;

/// <summary>A clause in place of the one that bears its reference.</summary>
/// <param name="Clause">The clause as it reads from now on.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ReplaceClause(Clause Clause) : Edit([Clause])
{
    /// <inheritdoc/>
    public override string Description => $"replace {Clause.Reference}";

    /// <inheritdoc/>
    internal override bool Touches(ClauseReference clause) => clause == Clause.Reference;

    /// <inheritdoc/>
    internal override (EquatableArray<Clause> Clauses, EquatableArray<AgreementFault> Faults) ApplyTo(EquatableArray<Clause> clauses) =>
        Has(clauses, Clause.Reference)
            ? (clauses.Select(clause => clause.Reference == Clause.Reference ? Clause : clause).ToEquatableArray(), [])
            : (clauses, [NotThere(Clause.Reference, "replace")]);
}
