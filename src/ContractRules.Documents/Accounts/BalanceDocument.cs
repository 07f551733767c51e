using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Documents.Json;

namespace ContractRules.Documents.Accounts;

/// <summary>What one party owes another all in all, were all set off.</summary>
public sealed record BalanceDocument : DocumentPart
{
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

    /// <summary>How much; zero where they are quits.</summary>
    public required ExactFigure Amount { get; init; }

    internal static BalanceDocument Of(Balance balance) => new()
    {
        Payer = balance.Debtor.Name,
        Payee = balance.Creditor.Name,
        Currency = UnitNames.CurrencyOf(balance.Unit),
        Unit = UnitNames.UnitOf(balance.Unit),
        Amount = ExactFigure.Of(balance.Amount, balance.Unit),
    };
}
