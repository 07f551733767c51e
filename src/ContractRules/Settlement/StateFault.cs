using System.Text.Json.Serialization;

namespace ContractRules.Settlement;

/// <summary>Something wrong in a carried state read from JSON: where, what, and what was expected.</summary>
/// <param name="Place">The path in the document: <c>memories.venture-cost.toDate</c>.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
[JsonConverter(typeof(Json.StateFaultConverter))]
public sealed record StateFault(string Place, string Found, string Expected)
{
    /// <summary>The place and the fault in words.</summary>
    public override string ToString() => $"{Place}: found {Found}; expected {Expected}";
}
