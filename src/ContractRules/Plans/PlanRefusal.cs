using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>A rule that no step of a plan stands for, so that it is settled by the reference alone.</summary>
/// <param name="Clause">The clause in which it stands.</param>
/// <param name="Rule">The rule, in words.</param>
/// <param name="Why">Why there is no step for it.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record PlanRefusal(ClauseReference Clause, string Rule, string Why)
{
    /// <summary>The clause, the rule and why: <c>4(2): the total of …: …</c>.</summary>
    public override string ToString() => $"{Clause}: {Rule}: {Why}";
}
