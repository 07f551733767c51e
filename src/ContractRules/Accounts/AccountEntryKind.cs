using System.Text.Json.Serialization;

namespace ContractRules.Accounts;

/// <summary>What the lines of an account are; those of one day stand in this order.</summary>
[JsonConverter(typeof(Json.EnumConverter<AccountEntryKind>))]
public enum AccountEntryKind
{
    /// <summary>A payment or delivery that is to be made.</summary>
    Payment,

    /// <summary>Interest charged on a payment that is late.</summary>
    Interest,

    /// <summary>What was received.</summary>
    Receipt,
}
