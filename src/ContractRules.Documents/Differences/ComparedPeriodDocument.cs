using ContractRules.Differences;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>A period under two agreements.</summary>
public sealed record ComparedPeriodDocument : DocumentPart
{
    /// <summary>The period.</summary>
    public required SettlementPeriod Period { get; init; }

    /// <summary>What each party receives more or less, without what is open.</summary>
    public required EquatableArray<PartyDifferenceDocument> Total { get; init; }

    /// <summary>The payments, also those that stay the same.</summary>
    public required EquatableArray<ComparedPaymentDocument> Payments { get; init; }

    /// <summary>The deliveries.</summary>
    public required EquatableArray<ComparedPaymentDocument> Deliveries { get; init; }

    /// <summary>Whether anything falls due on another day.</summary>
    public required bool ChangesDays { get; init; }

    internal static ComparedPeriodDocument Of(ComparedPeriod period) => new()
    {
        Period = period.Period,
        Total = PartyDifferenceDocument.Of(period.Money, period.Delivered),
        Payments = [.. period.Payments.Select(ComparedPaymentDocument.Of)],
        Deliveries = [.. period.Deliveries.Select(ComparedPaymentDocument.Of)],
        ChangesDays = period.ChangesDays,
    };
}
