using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Adjustments;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.TrueUps;

/// <summary>A true-up of a year as a JSON document, exact, for other programs.</summary>
public sealed record TrueUpDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.TrueUp.Told(value); } = DocumentKind.TrueUp.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>How the text was read: the name of the option chosen, by the key of each reading.</summary>
    [JsonConverter(typeof(EntriesConverter<string>))]
    public required Entries<string> Readings { get; init; }

    /// <summary>The terms that were assumed instead of computed; left out where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<AssumedDocument>? Assumed { get; init; }

    /// <summary>The fiscal year.</summary>
    public required SettlementPeriod Year { get; init; }

    /// <summary>Who pays whom how much in all.</summary>
    public required EquatableArray<ToPayDocument> Net { get; init; }

    /// <summary>Who delivers to whom how much in all.</summary>
    public required EquatableArray<ToPayDocument> NetDeliveries { get; init; }

    /// <summary>The payments of the year, clause by clause.</summary>
    public required EquatableArray<AuditedTotalDocument> Totals { get; init; }

    /// <summary>The deliveries of the year, clause by clause.</summary>
    public required EquatableArray<AuditedTotalDocument> DeliveryTotals { get; init; }

    /// <summary>The periods of the year.</summary>
    public required EquatableArray<AuditedPeriodDocument> Periods { get; init; }

    /// <summary>The periods after the year of which anything changes.</summary>
    public required EquatableArray<AuditedPeriodDocument> Later { get; init; }

    /// <summary>A true-up of an agreement.</summary>
    public static TrueUpDocument Of(Agreement agreement, TrueUp trueUp)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(trueUp);
        return new()
        {
            Agreement = agreement.Key,
            Readings = ReadAs.Of(agreement),
            Assumed = ReadAs.AssumedIn(agreement),
            Year = trueUp.Year,
            Net = [.. trueUp.OfYear.Net.Select(net => ToPayDocument.Of(net.Payer, net.Payee, net.Amount))],
            NetDeliveries = [.. trueUp.OfYear.NetDeliveries.Select(net => ToPayDocument.Of(net.Payer, net.Payee, net.Amount))],
            Totals = [.. trueUp.OfYear.Totals.Select(AuditedTotalDocument.Of)],
            DeliveryTotals = [.. trueUp.OfYear.DeliveryTotals.Select(AuditedTotalDocument.Of)],
            Periods = [.. trueUp.OfYear.Periods.Select(AuditedPeriodDocument.Of)],
            Later = [.. trueUp.Later.Periods.Select(AuditedPeriodDocument.Of)],
        };
    }
}
