using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Documents.Adjustments;
using ContractRules.Documents.Json;
using ContractRules.Issuing;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Statements of successive periods as a JSON document, exact, for other programs.</summary>
public sealed record StatementsDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Statements.Told(value); } = DocumentKind.Statements.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>How the text was read: the name of the option chosen, by the key of each reading.</summary>
    [JsonConverter(typeof(EntriesConverter<string>))]
    public required Entries<string> Readings { get; init; }

    /// <summary>The terms that were assumed instead of computed; left out where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<AssumedDocument>? Assumed { get; init; }

    /// <summary>The period through which the agreement was settled before, where these statements go on from there.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SettlementPeriod? CarriedFrom { get; init; }

    /// <summary>The period after which the balances opened that these statements go on from, where they were given and not settled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SettlementPeriod? OpenedAfter { get; init; }

    /// <summary>One for each period.</summary>
    public required EquatableArray<StatementDocument> Statements { get; init; }

    /// <summary>Of statements as issued, what became known after the last: the next statement will hold it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<RestatedPeriodDocument>? ToIssue { get; init; }

    /// <summary>Of statements as issued, the periods that cannot be stated yet, since nothing is known of one before them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<SettlementPeriod>? Waiting { get; init; }

    /// <summary>Statements of an agreement.</summary>
    /// <param name="agreement">The agreement, under the readings that it was settled under.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="rounded">Whether figures are told rounded, too.</param>
    /// <example><c>StatementsDocument.Of(agreement, agreement.Settle(facts).Statements).ToJson()</c>.</example>
    public static StatementsDocument Of(Agreement agreement, IEnumerable<Statement> statements, bool rounded = false)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(statements);
        return new()
        {
            Agreement = agreement.Key,
            Readings = ReadAs.Of(agreement),
            Assumed = ReadAs.AssumedIn(agreement),
            Statements = [.. statements.Select(statement => StatementDocument.Of(statement, rounded))],
        };
    }

    /// <summary>Statements of an agreement as they were issued, with what each adjusts of earlier periods.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="run">The statements.</param>
    /// <param name="rounded">Whether figures are told rounded, too.</param>
    public static StatementsDocument Of(Agreement agreement, IssuedRun run, bool rounded = false)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(run);
        return new()
        {
            Agreement = agreement.Key,
            Readings = ReadAs.Of(agreement),
            Assumed = ReadAs.AssumedIn(agreement),
            Statements = [.. run.Statements.Select(issued => StatementDocument.Of(issued, rounded))],
            ToIssue = [.. run.ToIssue.Select(RestatedPeriodDocument.Of)],
            Waiting = run.Waiting,
        };
    }

    /// <summary>Statements that were settled or issued.</summary>
    internal static StatementsDocument Of(Settled settled, bool rounded = false) =>
        (settled.Issued is { } run ? Of(settled.Agreement, run, rounded) : Of(settled.Agreement, settled.Statements, rounded)) with
        {
            CarriedFrom = settled.Before?.Through,
            OpenedAfter = settled.Before?.OpenedAfter,
        };
}
