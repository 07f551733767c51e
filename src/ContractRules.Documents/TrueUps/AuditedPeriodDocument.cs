using ContractRules.Comparison;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.TrueUps;

/// <summary>What changes of a period that was settled before, as settled with the audited facts.</summary>
public sealed record AuditedPeriodDocument : DocumentPart
{
    /// <summary>The period.</summary>
    public required SettlementPeriod Period { get; init; }

    /// <summary>The payments, each as it was and as it is.</summary>
    public required EquatableArray<AuditedPaymentDocument> Payments { get; init; }

    /// <summary>The deliveries.</summary>
    public required EquatableArray<AuditedPaymentDocument> Deliveries { get; init; }

    /// <summary>The facts that changed.</summary>
    public required EquatableArray<AuditedFigureDocument> Facts { get; init; }

    /// <summary>The terms that changed.</summary>
    public required EquatableArray<AuditedFigureDocument> Terms { get; init; }

    internal static AuditedPeriodDocument Of(PeriodAdjustment period) => new()
    {
        Period = period.Period,
        Payments = [.. period.Payments.Select(AuditedPaymentDocument.Of)],
        Deliveries = [.. period.Deliveries.Select(AuditedPaymentDocument.Of)],
        Facts = [.. period.Facts.Select(AuditedFigureDocument.Of)],
        Terms = [.. period.Terms.Select(AuditedFigureDocument.Of)],
    };
}
