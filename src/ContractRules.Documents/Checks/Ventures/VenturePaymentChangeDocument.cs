using System.Text.Json.Serialization;
using ContractRules.Changes;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>Whether a payment, or a delivery, can change, and in how many periods of ventures it did.</summary>
public sealed record VenturePaymentChangeDocument : DocumentPart
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

    /// <summary>In how many periods it changed; left out where it cannot, which is proved by what hangs on what.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChangedPeriodsDocument? Changed { get; init; }

    internal static VenturePaymentChangeDocument Of(ClausePayment payment, ChangedPeriodsDocument? changed) => new()
    {
        Clause = payment.Clause,
        Payer = payment.Payer.Name,
        Payee = payment.Payee.Name,
        Currency = UnitNames.CurrencyOf(payment.Unit),
        Unit = UnitNames.UnitOf(payment.Unit),
        Changed = changed,
    };
}
