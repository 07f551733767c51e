using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Json;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Readings;

/// <summary>A question that the text leaves open, with what each other way to read it would move alone.</summary>
public sealed record PricedReadingDocument : DocumentPart
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
    public required EquatableArray<PricedOptionDocument> Options { get; init; }

    internal static PricedReadingDocument Of(Reading reading, Agreement agreement, ILookup<Reading, ReadingPrice> prices) => new()
    {
        Key = reading.Key,
        Clause = reading.Clause,
        Question = reading.Question,
        Default = reading.Default.Name,
        Reason = reading.Reason,
        Chosen = agreement.Choices.Of(reading).Name,
        Options = [.. reading.Options.Select(option => PricedOptionDocument.Of(option, prices[reading].FirstOrDefault(price => price.Instead == option)))],
    };
}
