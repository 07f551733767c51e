using System.Text.Json.Serialization;

namespace ContractRules.Settlement;

/// <summary>The ways in which a duty can stand at the end of a period.</summary>
[JsonConverter(typeof(Json.EnumConverter<DutyStanding>))]
public enum DutyStanding
{
    /// <summary>Its day has not come, or it doesn't arise, as when the agreement has ended.</summary>
    NotYetDue,

    /// <summary>It was done in time, or nothing is short.</summary>
    Kept,

    /// <summary>It was done, but after its day.</summary>
    Late,

    /// <summary>Its day has passed and it was not done, or something is short.</summary>
    Broken,

    /// <summary>It was not owed, because something excuses it.</summary>
    Excused,
}
