using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Documents.Adjustments;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Values;

namespace ContractRules.Documents.TrueUps;

/// <summary>A payment or a delivery of a period, as it was settled and as settled with the audited facts.</summary>
public sealed record AuditedPaymentDocument : DocumentPart
{
    /// <summary>The clause that asks for it.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>Who pays, by the name that the agreement gives it.</summary>
    public required string Payer { get; init; }

    /// <summary>Who is paid.</summary>
    public required string Payee { get; init; }

    /// <summary>The currency, of money.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Currency { get; init; }

    /// <summary>What is delivered, of a delivery.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>How much, as settled before; null where there was none, or it was undetermined.</summary>
    public required ExactFigure? AsSettled { get; init; }

    /// <summary>How much, as settled with the audited facts; null where there is none, or it is undetermined.</summary>
    public required ExactFigure? AsAudited { get; init; }

    /// <summary>The difference; null where it is open.</summary>
    public required ExactFigure? Difference { get; init; }

    /// <summary>What makes up the difference; null where nothing does.</summary>
    public required ToPayDocument? ToPay { get; init; }

    /// <summary>Why it is undetermined, in words; left out where it is not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Undetermined { get; init; }

    /// <summary>The keys of the facts that would settle it; left out where it is not undetermined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<string>? Needs { get; init; }

    internal static AuditedPaymentDocument Of<T>(PaymentChange<T> payment)
        where T : struct, IPayable => new()
        {
            Clause = payment.Clause,
            Payer = payment.Payer.Name,
            Payee = payment.Payee.Name,
            Currency = UnitNames.CurrencyOf(payment.Unit),
            Unit = UnitNames.UnitOf(payment.Unit),
            AsSettled = FigureOf(payment.AsSettled),
            AsAudited = FigureOf(payment.SettledAgain),
            Difference = FigureOf(payment.Difference),
            ToPay = ToPayDocument.Of(payment.ToPay),
            Undetermined = payment.Reasons.Count > 0 ? ExactText.Of(payment.Reasons) : null,
            Needs = payment.Reasons.Count > 0 ? [.. ExactText.Needs(payment.Reasons)] : default(EquatableArray<string>?),
        };

    private static ExactFigure? FigureOf(IPayable? amount) => amount is null ? null : ExactFigure.Of(amount);
}
