using System.Text.Json.Serialization;

namespace ContractRules.Settlement;

/// <summary>Why something cannot be determined.</summary>
[JsonConverter(typeof(Json.EnumConverter<ReasonKind>))]
public enum ReasonKind
{
    /// <summary>A fact was not given.</summary>
    NotGiven,

    /// <summary>The parties have still to agree.</summary>
    NotAgreed,

    /// <summary>A divisor is zero.</summary>
    DivisionByZero,

    /// <summary>A rule speaks of some cases alone, and this is none of them: an amount below the first tier of a table.</summary>
    NotProvidedFor,

    /// <summary>A negative number is raised to a power that is not whole.</summary>
    NegativeBase,

    /// <summary>A power has more digits than are computed.</summary>
    BeyondBounds,

    /// <summary>A date lies beyond the calendar: the years 1 to 9999.</summary>
    BeyondCalendar,

    /// <summary>The least or the greatest of none was asked for.</summary>
    NothingToCompare,

    /// <summary>Settling began in mid-life, and a balance with which it did was not given.</summary>
    NoOpeningBalance,
}
