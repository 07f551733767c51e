using System.Text.Json.Serialization;

namespace ContractRules.Agreements.LotMovements;

/// <summary>Against which of the lots an amount is applied before others.</summary>
[JsonConverter(typeof(Json.EnumConverter<LotOrder>))]
public enum LotOrder
{
    /// <summary>Those that came in first, or that come first by a rule; of equal ones those that came in first.</summary>
    FirstToLast,

    /// <summary>Those that came in last.</summary>
    LastToFirst,

    /// <summary>All in proportion to what is open of each, to the last decimal they carry, by largest remainder.</summary>
    ProRata,

    /// <summary>Each item of a list against the lot that it names.</summary>
    AsNamed,
}
