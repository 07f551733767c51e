using System.Text.Json.Serialization;

namespace ContractRules.Settlement;

/// <summary>The ways in which a power can stand at the end of a period.</summary>
[JsonConverter(typeof(Json.EnumConverter<PowerStanding>))]
public enum PowerStanding
{
    /// <summary>There is no ground for it.</summary>
    Unavailable,

    /// <summary>There is a ground, but its day has not come.</summary>
    Pending,

    /// <summary>It can be exercised.</summary>
    Available,

    /// <summary>It was exercised, on a day on which it could be.</summary>
    Exercised,
}
