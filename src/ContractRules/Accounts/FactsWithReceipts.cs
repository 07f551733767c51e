using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Accounts;

/// <summary>Facts with what receipts come to added.</summary>
/// <param name="Periods">The facts of each period; as they were given where there are faults.</param>
/// <param name="ReceiptFaults">What is wrong in receipts, those among it that were received in none of the periods.</param>
/// <param name="FactFaults">The facts that were given otherwise than receipts add up to.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record FactsWithReceipts(EquatableArray<PeriodFacts> Periods, EquatableArray<ReceiptFault> ReceiptFaults, EquatableArray<FactFault> FactFaults)
{
    /// <summary>The facts of each period, or the faults.</summary>
    public override string ToString() => ReceiptFaults.Count + FactFaults.Count > 0
        ? $"nothing added: {string.Join("; ", ReceiptFaults.Select(fault => $"{fault}").Concat(FactFaults.Select(fault => $"{fault}")))}"
        : string.Join("; ", Periods);
}
