using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Attribution;

/// <summary>A sub-clause that costs fall under, and the fact that holds their total for a period.</summary>
/// <param name="Clause">The sub-clause.</param>
/// <param name="Fact">The fact that its costs add up to.</param>
/// <example><c>new CostHeading("2(2)(d)", EquipmentCosts)</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record CostHeading(ClauseReference Clause, Fact<Money> Fact)
{
    /// <summary>The fact that its items add up to.</summary>
    public Fact<Money> Fact { get; init => field = value.Made(); } = Fact.Made();

    /// <summary>The clause and the fact that holds its costs: <c>2(2)(a): upfront-costs</c>.</summary>
    public override string ToString() => $"{Clause}: {Fact}";
}
