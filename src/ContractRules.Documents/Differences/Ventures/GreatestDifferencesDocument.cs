using System.Text.Json.Serialization;
using ContractRules.Differences.Ventures;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Differences.Ventures;

/// <summary>The ventures that differ most in one currency or unit.</summary>
public sealed record GreatestDifferencesDocument : DocumentPart
{
    /// <summary>The currency, of money.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Currency { get; init; }

    /// <summary>What is delivered, of deliveries.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>The ventures, the greatest difference first.</summary>
    public required EquatableArray<ComparedVentureDocument> Ventures { get; init; }

    internal static GreatestDifferencesDocument Of(GreatestDifferences greatest) => new()
    {
        Currency = UnitNames.CurrencyOf(greatest.Unit),
        Unit = UnitNames.UnitOf(greatest.Unit),
        Ventures = [.. greatest.Ventures.Select(ComparedVentureDocument.Of)],
    };
}
