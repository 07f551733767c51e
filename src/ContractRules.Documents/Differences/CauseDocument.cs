using ContractRules.Differences;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>What causes differences, and what is due to it in all.</summary>
public sealed record CauseDocument : DocumentPart
{
    /// <summary>It in words, by which parts name it.</summary>
    public required string Cause { get; init; }

    /// <summary>The alterations; several where they can only be made together.</summary>
    public required EquatableArray<AlterationDocument> Alterations { get; init; }

    /// <summary>What each party receives more or less over all periods because of it; none where that is nothing.</summary>
    public required EquatableArray<PartyDifferenceDocument> Total { get; init; }

    internal static CauseDocument Of(CauseTotal total) => new()
    {
        Cause = $"{total.Cause}",
        Alterations = [.. total.Cause.Alterations.Select(AlterationDocument.Of)],
        Total = PartyDifferenceDocument.Of(total.Money, total.Deliveries),
    };
}
