using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>How much more a party receives, or how much less.</summary>
public sealed record PartyDifferenceDocument : DocumentPart
{
    /// <summary>The party, by the name that the agreement gives it.</summary>
    public required string Party { get; init; }

    /// <summary>How much more it receives, less what it pays more; negative where it is worse off.</summary>
    public required ExactFigure More { get; init; }

    /// <summary>The currency, of money.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Currency { get; init; }

    /// <summary>What is delivered, of deliveries.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    internal static EquatableArray<PartyDifferenceDocument> Of(EquatableArray<PartyDifference<Money>> money, EquatableArray<PartyDifference<Quantity>> deliveries) =>
        [.. money.Select(Of), .. deliveries.Select(Of)];

    internal static PartyDifferenceDocument Of<T>(PartyDifference<T> difference)
        where T : struct, IPayable => new()
        {
            Party = difference.Party.Name,
            More = ExactFigure.Of(difference.More),
            Currency = UnitNames.CurrencyOf(difference.More.Unit),
            Unit = UnitNames.UnitOf(difference.More.Unit),
        };
}
