using System.Text.Json.Serialization;
using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>A way to read a question that cannot be settled for many ventures at once, since a rule has no step in the plan then.</summary>
/// <param name="Choice">The question, read so.</param>
/// <param name="Refusals">The rules.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ReadingWithoutPlan(ReadingChoice Choice, EquatableArray<PlanRefusal> Refusals)
{
    /// <summary>The question, read so.</summary>
    public ReadingChoice Choice { get; init => field = value.NotNull(); } = Choice.NotNull();

    /// <summary>The question, and the rules.</summary>
    public override string ToString() => $"{Choice}: {string.Join("; ", Refusals)}";
}
