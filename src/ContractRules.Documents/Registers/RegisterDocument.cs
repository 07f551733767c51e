using System.Text.Json.Serialization;
using ContractRules.Attribution;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Registers;

/// <summary>A register of costs as a JSON document: where each counts and why, and what they come to.</summary>
public sealed record RegisterDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Register.Told(value); } = DocumentKind.Register.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>The clause whose costs they are.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>The currency of all amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>The costs, each under the one sub-clause that it counts under.</summary>
    public required EquatableArray<CountedCostDocument> Items { get; init; }

    /// <summary>What the facts of each period come to.</summary>
    public required EquatableArray<FactsRowDocument> Totals { get; init; }

    /// <summary>Costs that a register counted.</summary>
    public static RegisterDocument Of(AttributedCosts costs)
    {
        ArgumentNullException.ThrowIfNull(costs);
        return new()
        {
            Agreement = costs.Register.Agreement.Key,
            Clause = costs.Register.Clause,
            Currency = costs.Register.Amount.Measure.Symbol,
            Items = [.. costs.Items.Select(CountedCostDocument.Of)],
            Totals = [.. costs.Totals.Select(facts => FactsRowDocument.Of(facts, day: null))],
        };
    }
}
