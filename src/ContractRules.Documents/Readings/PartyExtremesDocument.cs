using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Readings;

/// <summary>The ways to read the text that are the worst and the best for a party, in one unit.</summary>
public sealed record PartyExtremesDocument : DocumentPart
{
    /// <summary>The party, by the name that the agreement gives it.</summary>
    public required string Party { get; init; }

    /// <summary>The currency, of money.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Currency { get; init; }

    /// <summary>What is delivered, of deliveries.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>By which it would receive the least.</summary>
    public required CombinationDocument Worst { get; init; }

    /// <summary>By which it would receive the most.</summary>
    public required CombinationDocument Best { get; init; }

    internal static PartyExtremesDocument Of<T>(PartyExtremes<T> party)
        where T : struct, IPayable => new()
        {
            Party = party.Party.Name,
            Currency = UnitNames.CurrencyOf(party.Worst.More.Unit),
            Unit = UnitNames.UnitOf(party.Worst.More.Unit),
            Worst = CombinationDocument.Of(party.Worst),
            Best = CombinationDocument.Of(party.Best),
        };
}
