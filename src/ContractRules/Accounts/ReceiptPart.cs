using System.Text.Json.Serialization;

namespace ContractRules.Accounts;

/// <summary>The parts of a receipt, one of which is wrong.</summary>
[JsonConverter(typeof(Json.EnumConverter<ReceiptPart>))]
public enum ReceiptPart
{
    /// <summary>What it is called.</summary>
    Key,

    /// <summary>The day on which it was received.</summary>
    Date,

    /// <summary>Who paid.</summary>
    Payer,

    /// <summary>Who was paid.</summary>
    Payee,

    /// <summary>How much.</summary>
    Amount,

    /// <summary>What it is counted in.</summary>
    Unit,

    /// <summary>The clause whose payment it is meant for.</summary>
    Clause,

    /// <summary>The period whose payment it is meant for.</summary>
    Period,
}
