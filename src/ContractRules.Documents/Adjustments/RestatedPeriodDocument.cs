using ContractRules.Comparison;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Adjustments;

/// <summary>What changes of a period that was settled before, as settled again with what became known.</summary>
public sealed record RestatedPeriodDocument : DocumentPart
{
    /// <summary>The period.</summary>
    public required SettlementPeriod Period { get; init; }

    /// <summary>The payments that change.</summary>
    public required EquatableArray<RestatedPaymentDocument> Payments { get; init; }

    /// <summary>The deliveries that change.</summary>
    public required EquatableArray<RestatedPaymentDocument> Deliveries { get; init; }

    /// <summary>The facts that changed.</summary>
    public required EquatableArray<RestatedFigureDocument> Facts { get; init; }

    /// <summary>The terms that changed.</summary>
    public required EquatableArray<RestatedFigureDocument> Terms { get; init; }

    /// <summary>The items that changed.</summary>
    public required EquatableArray<RestatedItemDocument> Items { get; init; }

    internal static RestatedPeriodDocument Of(PeriodAdjustment period) => new()
    {
        Period = period.Period,
        Payments = [.. period.ChangedPayments.Select(RestatedPaymentDocument.Of)],
        Deliveries = [.. period.ChangedDeliveries.Select(RestatedPaymentDocument.Of)],
        Facts = [.. period.Facts.Select(RestatedFigureDocument.Of)],
        Terms = [.. period.Terms.Select(RestatedFigureDocument.Of)],
        Items = [.. period.Items.Select(RestatedItemDocument.Of)],
    };
}
