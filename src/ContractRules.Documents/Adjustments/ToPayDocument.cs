using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Adjustments;

/// <summary>Who pays whom how much to make up a difference.</summary>
public sealed record ToPayDocument : DocumentPart
{
    /// <summary>Who pays, by the name that the agreement gives it.</summary>
    public required string Payer { get; init; }

    /// <summary>Who is paid.</summary>
    public required string Payee { get; init; }

    /// <summary>How much.</summary>
    public required ExactFigure Amount { get; init; }

    /// <summary>The currency, of money.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Currency { get; init; }

    /// <summary>What is delivered, of a delivery.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    internal static ToPayDocument? Of<T>(PaymentDue<T>? payment)
        where T : struct, IPayable => payment is null ? null : Of(payment.Payer, payment.Payee, payment.Amount);

    internal static ToPayDocument Of(Party payer, Party payee, IPayable amount) => new()
    {
        Payer = payer.Name,
        Payee = payee.Name,
        Amount = ExactFigure.Of(amount),
        Currency = UnitNames.CurrencyOf(amount.Unit),
        Unit = UnitNames.UnitOf(amount.Unit),
    };
}
