using System.Text.Json.Serialization;

namespace ContractRules.Attribution;

/// <summary>The parts of a cost item.</summary>
[JsonConverter(typeof(Json.EnumConverter<CostItemPart>))]
public enum CostItemPart
{
    /// <summary>Its date.</summary>
    Date,

    /// <summary>Its description.</summary>
    Description,

    /// <summary>Its amount.</summary>
    Amount,

    /// <summary>The sub-clauses that it could fall under.</summary>
    Clauses,

    /// <summary>Its marks.</summary>
    Marks,
}
