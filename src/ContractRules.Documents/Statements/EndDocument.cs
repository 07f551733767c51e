using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Statements;

/// <summary>When and by what an agreement ends.</summary>
public sealed record EndDocument : DocumentPart
{
    /// <summary>The last day on which it is in force.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate On { get; init; }

    /// <summary>The clause by which it ends.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>By what, in words.</summary>
    public required string By { get; init; }

    /// <summary>Whether it has ended with the period.</summary>
    public required bool HasEnded { get; init; }

    /// <summary>The last day that counts in the period of the end; null where all of them do.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate? CountsTo { get; init; }

    /// <summary>The clauses that go on to bind.</summary>
    public required EquatableArray<ClauseReference> Surviving { get; init; }

    internal static EndDocument? Of(Statement statement) => statement.End is not { } end ? null : new()
    {
        On = end.On,
        Clause = end.Clause,
        By = end.By,
        HasEnded = statement.HasEnded,
        CountsTo = statement.CountsTo,
        Surviving = [.. statement.Surviving()],
    };
}
