using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Seeking;

/// <summary>A value of the fact, and what the term comes to with it, settled.</summary>
/// <param name="Value">The value, in the unit of the fact.</param>
/// <param name="Figure">What the term comes to; null where the facts are refused.</param>
/// <param name="Faults">Why the facts are refused; none where they are settled.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record TriedValue(Value Value, Outcome? Figure, EquatableArray<FactFault> Faults)
{
    /// <summary>The value, and what the term comes to.</summary>
    public override string ToString() => $"{Value}: {(Figure is { } figure ? figure : "refused")}";
}
