using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Accounts;

/// <summary>What one party owes another in one currency or unit.</summary>
public sealed record PartiesAccountDocument : DocumentPart
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

    /// <summary>What was due by the day.</summary>
    public required ExactFigure Due { get; init; }

    /// <summary>The interest charged.</summary>
    public required ExactFigure Interest { get; init; }

    /// <summary>The interest that runs and is not charged yet.</summary>
    public required ExactFigure InterestRunning { get; init; }

    /// <summary>What was received.</summary>
    public required ExactFigure Received { get; init; }

    /// <summary>How much of that was applied to payments.</summary>
    public required ExactFigure Applied { get; init; }

    /// <summary>What remains.</summary>
    public required ExactFigure Remaining { get; init; }

    /// <summary>How much of that is overdue.</summary>
    public required ExactFigure Overdue { get; init; }

    /// <summary>What was received beyond what was due.</summary>
    public required ExactFigure Credit { get; init; }

    /// <summary>What remains less the credit.</summary>
    public required ExactFigure Balance { get; init; }

    /// <summary>The payments.</summary>
    public required EquatableArray<DebtDocument> Payments { get; init; }

    /// <summary>The receipts.</summary>
    public required EquatableArray<AppliedReceiptDocument> Receipts { get; init; }

    /// <summary>Payments, interest and receipts in the order of their days, with the running balance.</summary>
    public required EquatableArray<EntryDocument> Entries { get; init; }

    internal static PartiesAccountDocument Of(Account account) => new()
    {
        Payer = account.Debtor.Name,
        Payee = account.Creditor.Name,
        Currency = UnitNames.CurrencyOf(account.Unit),
        Unit = UnitNames.UnitOf(account.Unit),
        Due = ExactFigure.Of(account.Due, account.Unit),
        Interest = ExactFigure.Of(account.Interest, account.Unit),
        InterestRunning = ExactFigure.Of(account.InterestRunning, account.Unit),
        Received = ExactFigure.Of(account.Received, account.Unit),
        Applied = ExactFigure.Of(account.Applied, account.Unit),
        Remaining = ExactFigure.Of(account.Remaining, account.Unit),
        Overdue = ExactFigure.Of(account.Overdue, account.Unit),
        Credit = ExactFigure.Of(account.Credit, account.Unit),
        Balance = ExactFigure.Of(account.Balance, account.Unit),
        Payments = [.. account.Debts.Select(DebtDocument.Of)],
        Receipts = [.. account.Receipts.Select(AppliedReceiptDocument.Of)],
        Entries = [.. account.Entries.Select(EntryDocument.Of)],
    };
}
