using ContractRules.Differences.Ventures;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Differences.Ventures;

/// <summary>A venture under two agreements, over all its periods.</summary>
public sealed record ComparedVentureDocument : DocumentPart
{
    /// <summary>Its name.</summary>
    public required string Venture { get; init; }

    /// <summary>What each party receives more or less, without what is open.</summary>
    public required EquatableArray<PartyDifferenceDocument> Total { get; init; }

    /// <summary>The payments, also those that stay the same.</summary>
    public required EquatableArray<SummedPaymentDocument> Payments { get; init; }

    /// <summary>The deliveries.</summary>
    public required EquatableArray<SummedPaymentDocument> Deliveries { get; init; }

    /// <summary>Whether anything falls due on another day.</summary>
    public required bool ChangesDays { get; init; }

    internal static ComparedVentureDocument Of(ComparedVenture venture) => new()
    {
        Venture = venture.Venture,
        Total = PartyDifferenceDocument.Of(venture.Money, venture.Delivered),
        Payments = [.. venture.Payments.Select(SummedPaymentDocument.Of)],
        Deliveries = [.. venture.Deliveries.Select(SummedPaymentDocument.Of)],
        ChangesDays = venture.ChangesDays,
    };
}
