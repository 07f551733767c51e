using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>What a defined term came to in a period.</summary>
/// <param name="Term">The term.</param>
/// <param name="Clause">The clause in force that defines it.</param>
/// <param name="Outcome">Its value, or the reasons why there is none.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record TermOutcome(TermDeclaration Term, ClauseReference Clause, Outcome Outcome)
{
    /// <summary>The term.</summary>
    public TermDeclaration Term { get; init => field = value.NotNull(); } = Term.NotNull();

    /// <summary>The term and its value in words, with the unit: <c>net-profit = 45,000.00 USD</c>.</summary>
    public override string ToString() => $"{Term} = " + (Outcome.Value is { } value ? Wording.Of(value, Term.Measure) : Outcome.ToString());
}
