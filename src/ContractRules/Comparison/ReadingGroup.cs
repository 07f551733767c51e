using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Readings that can interact, since they reach a common payment.</summary>
/// <param name="Readings">The questions, in the order of the text.</param>
/// <param name="Settled">In how many ways to read them the facts were settled.</param>
/// <param name="IsEnumerated">Whether those are all ways that there are, so that nothing is better or worse than what was found.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ReadingGroup(EquatableArray<Reading> Readings, int Settled, bool IsEnumerated)
{
    /// <summary>The questions: <c>base and days, in all 6 ways</c>.</summary>
    public override string ToString() => $"{string.Join(", ", Readings)}: {(IsEnumerated ? "all" : "searched,")} {(Rational)Settled} ways";
}
