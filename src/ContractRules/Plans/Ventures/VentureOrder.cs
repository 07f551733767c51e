using System.Text.Json.Serialization;

namespace ContractRules.Plans.Ventures;

/// <summary>In which order the rows of ventures come.</summary>
[JsonConverter(typeof(Json.EnumConverter<VentureOrder>))]
public enum VentureOrder
{
    /// <summary>In any, such as all ventures of one period before those of the next: what passes on of each venture is held to the end.</summary>
    Any,

    /// <summary>All rows of a venture one after another: a venture is let go of as soon as another begins.</summary>
    ByVenture,
}
