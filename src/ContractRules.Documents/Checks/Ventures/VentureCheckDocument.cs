using System.Text.Json.Serialization;
using ContractRules.Changes.Ventures;
using ContractRules.Documents.Json;
using ContractRules.Observance.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>Invariants, or a change of the text, checked over the facts of many ventures, as a JSON document for other programs.</summary>
public sealed record VentureCheckDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.VentureCheck.Told(value); } = DocumentKind.VentureCheck.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>Of how many ventures any period was settled; of a change, under both texts.</summary>
    public required long Ventures { get; init; }

    /// <summary>How many periods of ventures were settled; of a change, under both texts.</summary>
    public required long Periods { get; init; }

    /// <summary>How many ventures were stopped by something wrong in their facts; of a change, under both texts.</summary>
    public required long Stopped { get; init; }

    /// <summary>How each invariant fared.</summary>
    public required EquatableArray<VentureInvariantDocument> Invariants { get; init; }

    /// <summary>What the change does beside; left out where the agreement alone was checked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VentureChangeDocument? Change { get; init; }

    /// <summary>A check of invariants.</summary>
    public static VentureCheckDocument Of(VentureCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new()
        {
            Agreement = check.Agreement.Key,
            Ventures = check.Ventures,
            Periods = check.Periods,
            Stopped = check.Stopped,
            Invariants = [.. check.Invariants.Select(VentureInvariantDocument.Of)],
        };
    }

    /// <summary>A check of a change.</summary>
    public static VentureCheckDocument Of(VentureChangeCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new()
        {
            Agreement = check.After.Key,
            Ventures = check.Ventures,
            Periods = check.Periods,
            Stopped = check.Stopped,
            Invariants = [.. check.Invariants.Select(VentureInvariantDocument.Of)],
            Change = VentureChangeDocument.Of(check),
        };
    }
}
