using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using NodaTime;

namespace ContractRules.Documents.Statements;

/// <summary>An amendment that takes effect inside a period, with how that made it settled.</summary>
public sealed record ChangeDocument : DocumentPart
{
    /// <summary>The title of the amendment.</summary>
    public required string Amendment { get; init; }

    /// <summary>The day from which it takes effect.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate Effective { get; init; }

    /// <summary>How the period is settled, in words.</summary>
    public required string Settled { get; init; }

    internal static ChangeDocument Of(ChangeInPeriod change) => new() { Amendment = change.Amendment.Title, Effective = change.Amendment.Effective, Settled = change.How };
}
