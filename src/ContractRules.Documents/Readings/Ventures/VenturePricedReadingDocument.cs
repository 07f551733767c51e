using ContractRules.Agreements;
using ContractRules.Comparison.Ventures;
using ContractRules.Documents.Json;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Readings.Ventures;

/// <summary>A question that the text leaves open, with what each other way to read it would move alone over many ventures.</summary>
public sealed record VenturePricedReadingDocument : DocumentPart
{
    /// <summary>The key by which it is chosen.</summary>
    public required string Key { get; init; }

    /// <summary>The clause that leaves it open.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>The option that holds unless another is chosen, by its name.</summary>
    public required string Default { get; init; }

    /// <summary>Why that is the default.</summary>
    public required string Reason { get; init; }

    /// <summary>The option that is chosen here, by its name.</summary>
    public required string Chosen { get; init; }

    /// <summary>The ways to read it.</summary>
    public required EquatableArray<VenturePricedOptionDocument> Options { get; init; }

    internal static VenturePricedReadingDocument Of(Reading reading, Agreement agreement, VenturePricedReadings priced) => new()
    {
        Key = reading.Key,
        Clause = reading.Clause,
        Question = reading.Question,
        Default = reading.Default.Name,
        Reason = reading.Reason,
        Chosen = agreement.Choices.Of(reading).Name,
        Options = [.. reading.Options.Select(option => VenturePricedOptionDocument.Of(reading, option, priced))],
    };
}
