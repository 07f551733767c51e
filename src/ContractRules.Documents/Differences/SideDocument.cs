using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using NodaTime;

namespace ContractRules.Documents.Differences;

/// <summary>One of two agreements that are compared: under which text, and how it is read.</summary>
public sealed record SideDocument : DocumentPart
{
    /// <summary>What brought the text into force that governs every period; left out where that in force at each period does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>The day from which that text is in force.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? InForce { get; init; }

    /// <summary>The fingerprint of the text through the last period.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>How the text was read: the name of the option chosen, by the key of each reading.</summary>
    [JsonConverter(typeof(EntriesConverter<string>))]
    public required Entries<string> Readings { get; init; }

    internal static SideDocument Of(Agreement agreement, AgreementVersion? throughout, LocalDate last) => new()
    {
        Text = throughout?.Title,
        InForce = throughout?.InForceFrom,
        Fingerprint = agreement.FingerprintThrough(last),
        Readings = ReadAs.Of(agreement),
    };
}
