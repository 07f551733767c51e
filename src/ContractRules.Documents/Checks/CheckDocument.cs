using System.Text.Json.Serialization;
using ContractRules.Changes;
using ContractRules.Documents.Json;
using ContractRules.Observance;
using ContractRules.Values;

namespace ContractRules.Documents.Checks;

/// <summary>Invariants, or a change of the text, checked over facts that were drawn, as a JSON document for other programs.</summary>
public sealed record CheckDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Check.Told(value); } = DocumentKind.Check.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>How many timelines were drawn.</summary>
    public required int Cases { get; init; }

    /// <summary>The seed by which they were: the same draws the same again.</summary>
    public required int Seed { get; init; }

    /// <summary>How many of them were not settled, since their facts are refused as the text is read in them; of a change, under both texts.</summary>
    public required long Refused { get; init; }

    /// <summary>What the statements really reached; of a change, of the text after it.</summary>
    public required ReachDocument Reach { get; init; }

    /// <summary>How each invariant fared.</summary>
    public required EquatableArray<CheckedInvariantDocument> Invariants { get; init; }

    /// <summary>What the change does beside; left out where the agreement alone was checked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CheckedChangeDocument? Change { get; init; }

    /// <summary>A check of invariants.</summary>
    public static CheckDocument Of(InvariantCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new()
        {
            Agreement = check.Agreement.Key,
            Cases = check.Cases,
            Seed = check.Seed,
            Refused = check.Refused,
            Reach = ReachDocument.Of(check.Reach),
            Invariants = [.. check.Invariants.Select(CheckedInvariantDocument.Of)],
        };
    }

    /// <summary>A check of a change.</summary>
    public static CheckDocument Of(ChangeCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new()
        {
            Agreement = check.After.Key,
            Cases = check.Cases,
            Seed = check.Seed,
            Refused = check.Refused,
            Reach = ReachDocument.Of(check.ReachedAfter),
            Invariants = [.. check.Invariants.Select(CheckedInvariantDocument.Of)],
            Change = CheckedChangeDocument.Of(check),
        };
    }
}
