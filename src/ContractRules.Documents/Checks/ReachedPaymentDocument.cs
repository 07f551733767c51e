using System.Text.Json.Serialization;
using ContractRules.Changes;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Checks;

/// <summary>Whether a payment, or a delivery, can change.</summary>
public sealed record ReachedPaymentDocument : DocumentPart
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

    /// <summary>Whether it can change; where it cannot, that is proved by what hangs on what.</summary>
    public required bool CanChange { get; init; }

    /// <summary>In how many timelines it changed; left out where it cannot.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Cases { get; init; }

    internal static ReachedPaymentDocument Of(ClausePayment payment, long? cases) => new()
    {
        Clause = payment.Clause,
        Payer = payment.Payer.Name,
        Payee = payment.Payee.Name,
        Currency = UnitNames.CurrencyOf(payment.Unit),
        Unit = UnitNames.UnitOf(payment.Unit),
        CanChange = cases is not null,
        Cases = cases,
    };
}
