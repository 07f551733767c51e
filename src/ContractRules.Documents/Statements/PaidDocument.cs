using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Statements;

/// <summary>A payment or a delivery that is due.</summary>
public sealed record PaidDocument : DocumentPart
{
    /// <summary>The clause that asks for it.</summary>
    public required ClauseReference Clause { get; init; }

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

    /// <summary>The day by which it is to be paid; null where the agreement sets none.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate? Due { get; init; }

    internal static PaidDocument Of<T>(PaymentDue<T> payment)
        where T : struct, IPayable => new()
        {
            Clause = payment.Clause,
            Payer = payment.Payer.Name,
            Payee = payment.Payee.Name,
            Amount = ExactFigure.Of(payment.Amount),
            Currency = UnitNames.CurrencyOf(payment.Amount.Unit),
            Unit = UnitNames.UnitOf(payment.Amount.Unit),
            Due = payment.Due,
        };
}
