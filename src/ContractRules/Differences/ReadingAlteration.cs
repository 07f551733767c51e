using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>A question that is read otherwise.</summary>
/// <param name="Reading">The question.</param>
/// <param name="Before">How the first agreement is read.</param>
/// <param name="After">How the second is.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ReadingAlteration(Reading Reading, ReadingOption Before, ReadingOption After) : Alteration([Reading, Before, After])
{
    /// <inheritdoc/>
    public override ClauseReference? Clause => Reading.Clause;

    /// <inheritdoc/>
    public override string Description => $"{Reading.Key} read as {After.Name} for {Before.Name}";
}
