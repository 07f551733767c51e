using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Accounts;

/// <summary>Something wrong in a receipt. While there is any, nothing is drawn up.</summary>
/// <param name="Receipt">The receipt, the very one that was given.</param>
/// <param name="Part">Which part of it is wrong.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ReceiptFault(Receipt Receipt, ReceiptPart Part, string Found, string Expected)
{
    /// <summary>The receipt, the very one that was given.</summary>
    public Receipt Receipt { get; init => field = value.NotNull(); } = Receipt.NotNull();

    /// <summary>The fault in words, without its place.</summary>
    public string Message => $"{Found}; expected {Expected}";

    /// <summary>The key of the receipt and the fault in words.</summary>
    public override string ToString() => $"receipt {Receipt.Key}: {Message}";
}
