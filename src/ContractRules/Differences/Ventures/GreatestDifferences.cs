using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>The ventures by which the parties receive most more or less in one currency, or are delivered in one unit.</summary>
/// <param name="Unit">The currency, or what is delivered.</param>
/// <param name="Ventures">The ventures, the greatest difference first; of those that differ alike, by their names.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record GreatestDifferences(Unit Unit, EquatableArray<ComparedVenture> Ventures)
{
    /// <summary>The currency, or what is delivered.</summary>
    public Unit Unit { get; init => field = value.NotNull(); } = Unit.NotNull();

    /// <summary>The unit and the ventures.</summary>
    public override string ToString() => $"{Unit}: {string.Join("; ", Ventures)}";
}
