using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>A condition that has to hold, or has to fail, for the evaluation of a rule to go a certain way.</summary>
/// <param name="Clause">The clause in which the rule stands.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">Whether it has to hold.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Requirement(ClauseReference Clause, Node Condition, bool Holds)
{
    /// <summary>The condition.</summary>
    public Node Condition { get; init => field = value.NotNull(); } = Condition.NotNull();

    /// <summary>The condition, and whether it has to hold.</summary>
    public override string ToString() => $"{Clause}: {Condition.InShort()}: {(Holds ? "holds" : "does not hold")}";
}
