using System.Text.Json.Serialization;
using ContractRules.Documents.Adjustments;
using ContractRules.Documents.Json;
using ContractRules.Issuing;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Statements;

/// <summary>One period settled, as a JSON document tells it.</summary>
public sealed record StatementDocument : DocumentPart
{
    /// <summary>The period.</summary>
    public required SettlementPeriod Period { get; init; }

    /// <summary>After which period opening balances were taken over that it builds on; left out where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SettlementPeriod? OpenedAfter { get; init; }

    /// <summary>The terms that were assumed in the period instead of computed; left out where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<AssumedDocument>? Assumed { get; init; }

    /// <summary>The day of issue, of a statement as issued.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(IsoDateConverter))]
    public LocalDate? Issued { get; init; }

    /// <summary>The day from which the text was in force.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate InForce { get; init; }

    /// <summary>The amendments that take effect inside the period.</summary>
    public required EquatableArray<ChangeDocument> Changes { get; init; }

    /// <summary>Every term with its outcome, by its key.</summary>
    [JsonConverter(typeof(EntriesConverter<TermDocument>))]
    public required Entries<TermDocument> Terms { get; init; }

    /// <summary>What is to be paid; a payment of zero is left out.</summary>
    public required EquatableArray<PaidDocument> Payments { get; init; }

    /// <summary>What is to be delivered.</summary>
    public required EquatableArray<PaidDocument> Deliveries { get; init; }

    /// <summary>How every duty in force stands.</summary>
    public required EquatableArray<DutyDocument> Duties { get; init; }

    /// <summary>How every power in force stands.</summary>
    public required EquatableArray<PowerDocument> Powers { get; init; }

    /// <summary>When and by what the agreement ends, as far as that is known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EndDocument? End { get; init; }

    /// <summary>What is undetermined, and what would settle it.</summary>
    public required EquatableArray<UndeterminedDocument> Undetermined { get; init; }

    /// <summary>What should be looked at although it could be settled.</summary>
    public required EquatableArray<WarningDocument> Warnings { get; init; }

    /// <summary>Of a statement as issued, what it adjusts of earlier periods.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<RestatedPeriodDocument>? Adjustments { get; init; }

    /// <summary>A statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="rounded">Whether figures are told rounded, too.</param>
    public static StatementDocument Of(Statement statement, bool rounded = false)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new()
        {
            Period = statement.Period,
            OpenedAfter = statement.OpenedAfter,
            Assumed = statement.Assumed.Any() ? [.. statement.Assumed.Select(AssumedDocument.Of)] : default(EquatableArray<AssumedDocument>?),
            InForce = statement.Version.InForceFrom,
            Changes = [.. statement.Changes.Select(ChangeDocument.Of)],
            Terms = new([.. statement.Terms.Select(term => new Entry<TermDocument>(term.Term.Key, TermDocument.Of(term, rounded)))]),
            Payments = [.. statement.Payments.Select(PaidDocument.Of)],
            Deliveries = [.. statement.Deliveries.Select(PaidDocument.Of)],
            Duties = [.. statement.Duties.Select(DutyDocument.Of)],
            Powers = [.. statement.Powers.Select(state => PowerDocument.Of(state, statement))],
            End = EndDocument.Of(statement),
            Undetermined = UndeterminedDocument.AllOf(statement),
            Warnings = [.. statement.Warnings.Select(WarningDocument.Of)],
        };
    }

    /// <summary>A statement as it was issued.</summary>
    /// <param name="issued">The statement.</param>
    /// <param name="rounded">Whether figures are told rounded, too.</param>
    public static StatementDocument Of(IssuedStatement issued, bool rounded = false)
    {
        ArgumentNullException.ThrowIfNull(issued);
        return Of(issued.Statement, rounded) with { Issued = issued.IssuedOn, Adjustments = [.. issued.Adjustments.Select(RestatedPeriodDocument.Of)] };
    }
}
