using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Documents.Json;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Accounts;

/// <summary>A receipt of an account, with how much of it was applied.</summary>
public sealed record AppliedReceiptDocument : DocumentPart
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

    /// <summary>How much of it was applied to payments.</summary>
    public required ExactFigure Applied { get; init; }

    /// <summary>What is left of it.</summary>
    public required ExactFigure Credit { get; init; }

    internal static AppliedReceiptDocument Of(AppliedReceipt applied) => new()
    {
        Key = applied.Receipt.Key,
        Date = applied.Receipt.On,
        Payer = applied.Receipt.Payer.Name,
        Payee = applied.Receipt.Payee.Name,
        Currency = UnitNames.CurrencyOf(applied.Receipt.Unit),
        Unit = UnitNames.UnitOf(applied.Receipt.Unit),
        Amount = ExactFigure.Of(applied.Receipt.Amount, applied.Receipt.Unit),
        Clause = applied.Receipt.Clause,
        Period = applied.Receipt.Period,
        Applied = ExactFigure.Of(applied.Applied, applied.Receipt.Unit),
        Credit = ExactFigure.Of(applied.Credit, applied.Receipt.Unit),
    };
}
