using ContractRules.Documents.Json;
using ContractRules.Observance.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>The first period in which a venture breaks an invariant.</summary>
public sealed record BrokenInVentureDocument : DocumentPart
{
    /// <summary>The venture.</summary>
    public required string Venture { get; init; }

    /// <summary>The period.</summary>
    public required SettlementPeriod Period { get; init; }

    /// <summary>What the terms of which the invariant speaks come to in it; of a change, after it.</summary>
    public required EquatableArray<FigureInVentureDocument> Figures { get; init; }

    internal static BrokenInVentureDocument Of(BrokenInVenture broken) => new()
    {
        Venture = broken.Venture,
        Period = broken.Period,
        Figures = [.. broken.Figures.Select(FigureInVentureDocument.Of)],
    };
}
