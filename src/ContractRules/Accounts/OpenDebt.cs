using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Accounts;

/// <summary>A payment of a period that cannot be stated yet, and so is in no account.</summary>
/// <param name="Period">The period.</param>
/// <param name="Payment">The payment, and why it cannot be stated.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record OpenDebt(SettlementPeriod Period, PaymentOpen Payment)
{
    /// <summary>The period, the payment and the reasons.</summary>
    public override string ToString() => $"{Period}: {Payment}";
}
