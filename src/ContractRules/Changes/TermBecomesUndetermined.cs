using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>A term that had a value has none after the change, by its own rule: no other term that it needs lost its value with it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Defined">The clause that defines it after the change.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record TermBecomesUndetermined(TermDeclaration Term, ClauseReference Defined) : ChangeFinding([Term])
{
    /// <inheritdoc/>
    public override ClauseReference? Clause => Defined;

    /// <inheritdoc/>
    public override string Words => $"{Term.Title} becomes undetermined";

    internal override EquatableArray<ClauseReference> ClausesToBlame(ChangeReach reach) => reach.ClausesReaching(Term);

    internal override IEnumerable<string> TermsThatTell(Statement before, Statement after) => [Term.Key];
}
