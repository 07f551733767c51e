using ContractRules.Changes.Ventures;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>A period of a venture.</summary>
public sealed record VentureAndPeriodDocument : DocumentPart
{
    /// <summary>The venture.</summary>
    public required string Venture { get; init; }

    /// <summary>The period.</summary>
    public required SettlementPeriod Period { get; init; }

    internal static VentureAndPeriodDocument? Of(VentureAndPeriod? found) => found is null ? null : new() { Venture = found.Venture, Period = found.Period };
}
