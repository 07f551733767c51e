using System.Text.Json.Serialization;
using ContractRules.Comparison.Ventures;
using ContractRules.Documents.Json;

namespace ContractRules.Documents.Readings.Ventures;

/// <summary>Something wrong in the facts of a venture where the text is read otherwise.</summary>
public sealed record RefusedVentureDocument : DocumentPart
{
    /// <summary>The venture.</summary>
    public required string Venture { get; init; }

    /// <summary>The period.</summary>
    public required string Period { get; init; }

    /// <summary>The key of the fact; left out where it is no single one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Fact { get; init; }

    /// <summary>What was found.</summary>
    public required string Found { get; init; }

    /// <summary>What was expected.</summary>
    public required string Expected { get; init; }

    internal static RefusedVentureDocument Of(RefusedVenture refused) => new()
    {
        Venture = refused.Venture,
        Period = refused.Fault.Period,
        Fact = refused.Fault.Fact,
        Found = refused.Fault.Found,
        Expected = refused.Fault.Expected,
    };
}
