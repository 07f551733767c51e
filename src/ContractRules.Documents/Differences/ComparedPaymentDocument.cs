using System.Text.Json.Serialization;
using ContractRules.Differences;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>A payment or a delivery under two agreements, of a period or over all.</summary>
public sealed record ComparedPaymentDocument : DocumentPart
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

    /// <summary>How much under the first agreement; null where it is undetermined.</summary>
    public required ExactFigure? Before { get; init; }

    /// <summary>How much under the second; null where it is undetermined.</summary>
    public required ExactFigure? After { get; init; }

    /// <summary>How much more under the second; null where that is open.</summary>
    public required ExactFigure? Difference { get; init; }

    /// <summary>The parts of the difference, each with its cause. With what is told as together they add up to it exactly.</summary>
    public required EquatableArray<PartDocument> Parts { get; init; }

    /// <summary>What is due to all causes together and cannot be told apart; left out where all can.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExactFigure? Together { get; init; }

    /// <summary>Why it is open, in words; left out where it is not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Undetermined { get; init; }

    /// <summary>The keys of the facts that would settle it; left out where it is not open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<string>? Needs { get; init; }

    /// <summary>The periods that a total leaves out, since they are open; left out of a period.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<SettlementPeriod>? LeftOut { get; init; }

    internal static ComparedPaymentDocument Of<T>(PaymentDifference<T> payment)
        where T : struct, IPayable => new()
        {
            Clause = payment.Clause,
            Payer = payment.Payer.Name,
            Payee = payment.Payee.Name,
            Currency = UnitNames.CurrencyOf(payment.Unit),
            Unit = UnitNames.UnitOf(payment.Unit),
            Before = FigureOf(payment.Before),
            After = FigureOf(payment.After),
            Difference = FigureOf(payment.Difference),
            Parts = [.. payment.Parts.Select(PartDocument.Of)],
            Together = payment.Together.Amount.IsZero ? null : FigureOf(payment.Together),
            Undetermined = payment.Reasons.Count > 0 ? ExactText.Of(payment.Reasons) : null,
            Needs = payment.Reasons.Count > 0 ? [.. ExactText.Needs(payment.Reasons)] : default(EquatableArray<string>?),
        };

    internal static ComparedPaymentDocument Of<T>(TotalDifference<T> total)
        where T : struct, IPayable => new()
        {
            Clause = total.Clause,
            Payer = total.Payer.Name,
            Payee = total.Payee.Name,
            Currency = UnitNames.CurrencyOf(total.Before.Unit),
            Unit = UnitNames.UnitOf(total.Before.Unit),
            Before = FigureOf(total.Before),
            After = FigureOf(total.After),
            Difference = FigureOf(total.Difference),
            Parts = [.. total.Parts.Select(PartDocument.Of)],
            Together = total.Together.Amount.IsZero ? null : FigureOf(total.Together),
            LeftOut = total.LeftOut,
        };

    private static ExactFigure? FigureOf(IPayable? amount) => amount is null ? null : ExactFigure.Of(amount);
}
