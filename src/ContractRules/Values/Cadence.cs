using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>The periods over which an agreement settles.</summary>
[JsonConverter(typeof(Json.EnumConverter<Cadence>))]
public enum Cadence
{
    /// <summary>Calendar months: <c>2002-10</c>.</summary>
    Months,

    /// <summary>Calendar quarters: <c>2002-Q4</c>.</summary>
    Quarters,

    /// <summary>Calendar years: <c>2002</c>.</summary>
    Years,

    /// <summary>Any adjoining intervals of dates: <c>2002-10-01/2002-10-14</c>.</summary>
    Intervals,
}
