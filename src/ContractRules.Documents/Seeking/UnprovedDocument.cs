using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Seeking;
using ContractRules.Values;

namespace ContractRules.Documents.Seeking;

/// <summary>Values of the fact of which it is not proved whether they meet the goal.</summary>
public sealed record UnprovedDocument : DocumentPart
{
    /// <summary>The least; left out where there is no end to them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Value? From { get; init; }

    /// <summary>The greatest; left out where there is no end to them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Value? To { get; init; }

    internal static UnprovedDocument Of(UnprovedInterval interval) => new() { From = interval.From, To = interval.To };
}
