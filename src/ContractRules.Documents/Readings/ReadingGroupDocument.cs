using ContractRules.Comparison;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Readings;

/// <summary>Questions that can interact, since they reach a common payment.</summary>
public sealed record ReadingGroupDocument : DocumentPart
{
    /// <summary>Their keys.</summary>
    public required EquatableArray<string> Readings { get; init; }

    /// <summary>In how many ways to read them the facts were settled.</summary>
    public required int Settled { get; init; }

    /// <summary>Whether those are all ways that there are.</summary>
    public required bool IsEnumerated { get; init; }

    internal static ReadingGroupDocument Of(ReadingGroup group) => new()
    {
        Readings = [.. group.Readings.Select(reading => reading.Key)],
        Settled = group.Settled,
        IsEnumerated = group.IsEnumerated,
    };
}
