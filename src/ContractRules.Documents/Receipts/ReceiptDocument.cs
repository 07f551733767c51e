using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Documents.Json;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Receipts;

/// <summary>What one party received from another on a day.</summary>
public record ReceiptDocument : DocumentPart
{
    /// <summary>What it is called, once among the receipts.</summary>
    public required string Key { get; init; }

    /// <summary>The day on which it was received.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate Date { get; init; }

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

    /// <summary>How much.</summary>
    public required ExactFigure Amount { get; init; }

    /// <summary>The clause whose payment it is meant for; left out where it names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClauseReference? Clause { get; init; }

    /// <summary>The period whose payment it is meant for; left out where it names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SettlementPeriod? Period { get; init; }

    internal static ReceiptDocument Of(Receipt receipt) => new()
    {
        Key = receipt.Key,
        Date = receipt.On,
        Payer = receipt.Payer.Name,
        Payee = receipt.Payee.Name,
        Currency = UnitNames.CurrencyOf(receipt.Unit),
        Unit = UnitNames.UnitOf(receipt.Unit),
        Amount = ExactFigure.Of(receipt.Amount, receipt.Unit),
        Clause = receipt.Clause,
        Period = receipt.Period,
    };
}
