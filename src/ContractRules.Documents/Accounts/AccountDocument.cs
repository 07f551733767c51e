using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Documents.Json;
using ContractRules.Documents.Receipts;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Accounts;

/// <summary>A statement of account as a JSON document, exact, for other programs.</summary>
public sealed record AccountDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Account.Told(value); } = DocumentKind.Account.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>How the text was read: the name of the option chosen, by the key of each reading.</summary>
    [JsonConverter(typeof(EntriesConverter<string>))]
    public required Entries<string> Readings { get; init; }

    /// <summary>The terms that were assumed instead of computed; left out where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<AssumedDocument>? Assumed { get; init; }

    /// <summary>The day of the account.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate On { get; init; }

    /// <summary>One for each two parties, way and unit.</summary>
    public required EquatableArray<PartiesAccountDocument> Accounts { get; init; }

    /// <summary>What each owes another all in all.</summary>
    public required EquatableArray<BalanceDocument> Balances { get; init; }

    /// <summary>What cannot be stated yet.</summary>
    public required EquatableArray<OpenDebtDocument> Open { get; init; }

    /// <summary>Receipts after the day.</summary>
    public required EquatableArray<ReceiptDocument> Later { get; init; }

    /// <summary>A statement of account.</summary>
    /// <exception cref="ArgumentException">No account was drawn up, since the receipts are wrong.</exception>
    public static AccountDocument Of(StatementOfAccount statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        DrawnUp.Account(statement, nameof(statement));
        return new()
        {
            Agreement = statement.Agreement.Key,
            Readings = ReadAs.Of(statement.Agreement),
            Assumed = ReadAs.AssumedIn(statement.Agreement),
            On = statement.On,
            Accounts = [.. statement.Accounts.Select(PartiesAccountDocument.Of)],
            Balances = [.. statement.Balances.Select(BalanceDocument.Of)],
            Open = [.. statement.Open.Select(OpenDebtDocument.Of)],
            Later = [.. statement.Later.Select(ReceiptDocument.Of)],
        };
    }
}
