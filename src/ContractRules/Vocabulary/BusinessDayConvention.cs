using System.Text.Json.Serialization;

namespace ContractRules.Vocabulary;

/// <summary>Where a date goes that is no business day, by the names of the 2006 ISDA Definitions, section 4.12.</summary>
[JsonConverter(typeof(Json.EnumConverter<BusinessDayConvention>))]
public enum BusinessDayConvention
{
    /// <summary>To the next business day.</summary>
    Following,

    /// <summary>To the next business day, unless that lies in another month; then to the one before.</summary>
    ModifiedFollowing,

    /// <summary>To the business day before.</summary>
    Preceding,
}
