using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Documents.Json;
using ContractRules.Documents.Receipts;

namespace ContractRules.Documents.Accounts;

/// <summary>A receipt of an account, with how much of it was applied.</summary>
public sealed record AppliedReceiptDocument : ReceiptDocument
{
    /// <summary>One to be read.</summary>
    public AppliedReceiptDocument()
    {
    }

    [SetsRequiredMembers]
    private AppliedReceiptDocument(AppliedReceipt applied)
        : base(Of(applied.Receipt))
    {
        Applied = ExactFigure.Of(applied.Applied, applied.Receipt.Unit);
        Credit = ExactFigure.Of(applied.Credit, applied.Receipt.Unit);
    }

    /// <summary>How much of it was applied to payments.</summary>
    [JsonPropertyOrder(1)]
    public required ExactFigure Applied { get; init; }

    /// <summary>What is left of it.</summary>
    [JsonPropertyOrder(1)]
    public required ExactFigure Credit { get; init; }

    internal static AppliedReceiptDocument Of(AppliedReceipt applied) => new(applied);
}
