using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Documents.Json;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Accounts;

/// <summary>One entry of an account, with the balance after it.</summary>
public sealed record EntryDocument : DocumentPart
{
    /// <summary>The day.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate On { get; init; }

    /// <summary>What is entered.</summary>
    [AllowedValues("payment", "interest", "receipt")]
    public required string Kind { get; init; }

    /// <summary>The clause of the payment; left out of a receipt that names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClauseReference? Clause { get; init; }

    /// <summary>The period of the payment; left out of a receipt that names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SettlementPeriod? Period { get; init; }

    /// <summary>The key of the receipt, where it is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Receipt { get; init; }

    /// <summary>How much.</summary>
    public required ExactFigure Amount { get; init; }

    /// <summary>The balance after it.</summary>
    public required ExactFigure Balance { get; init; }

    internal static EntryDocument Of(AccountEntry entry) => new()
    {
        On = entry.On,
        Kind = NameOf(entry.Kind),
        Clause = entry.Clause,
        Period = entry.Period,
        Receipt = entry.Receipt,
        Amount = ExactFigure.Of(entry.Amount, entry.Unit),
        Balance = ExactFigure.Of(entry.Balance, entry.Unit),
    };

    private static string NameOf(AccountEntryKind kind) => kind switch
    {
        AccountEntryKind.Payment => "payment",
        AccountEntryKind.Interest => "interest",
        _ => "receipt",
    };
}
