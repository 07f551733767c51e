using ContractRules.Documents.Json;

namespace ContractRules.Documents.Readings;

/// <summary>A way to read what the text leaves open.</summary>
public sealed record OptionDocument : DocumentPart
{
    /// <summary>The name by which it is chosen.</summary>
    public required string Name { get; init; }

    /// <summary>What the text then means.</summary>
    public required string Meaning { get; init; }
}
