using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Agreements.Edits;

/// <summary>An amendment that was to take effect later, and now never does.</summary>
/// <param name="Amendment">The amendment superseded.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record SupersedeAmendment(Amendment Amendment) : Edit([Amendment])
{
    /// <inheritdoc/>
    public override string Description => $"supersede {Amendment}";

    /// <inheritdoc/>
    internal override bool Touches(ClauseReference clause) => false;

    // It is left out when the amendments are worked in, so there is nothing to take back.
    internal override (EquatableArray<Clause> Clauses, EquatableArray<AgreementFault> Faults) ApplyTo(EquatableArray<Clause> clauses) =>
        (clauses, []);
}
