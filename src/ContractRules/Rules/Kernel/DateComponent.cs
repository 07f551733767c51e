using System.Text.Json.Serialization;

namespace ContractRules.Rules.Kernel;

/// <summary>What a date is made of, in the ISO calendar.</summary>
[JsonConverter(typeof(Json.EnumConverter<DateComponent>))]
public enum DateComponent
{
    /// <summary>The year: 2002.</summary>
    Year,

    /// <summary>The month of the year, 1 to 12.</summary>
    Month,

    /// <summary>The day of the month, 1 to 31.</summary>
    Day,
}
