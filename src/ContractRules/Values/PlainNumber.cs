using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>What kind of plain number a ratio is, which says how it reads. It computes alike, and adds to any other.</summary>
[JsonConverter(typeof(Json.EnumConverter<PlainNumber>))]
public enum PlainNumber
{
    /// <summary>A part of something, read as a percentage: <c>40 %</c>.</summary>
    Share,

    /// <summary>What something is multiplied by or measured in, read as it is: a factor of <c>3.5</c>, an index of <c>104.3</c>.</summary>
    Factor,

    /// <summary>How many there are, read as it is: <c>12</c> periods, the year <c>2002</c>.</summary>
    Count,
}
