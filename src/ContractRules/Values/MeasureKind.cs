using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>The three kinds of value that a rule can give.</summary>
[JsonConverter(typeof(Json.EnumConverter<MeasureKind>))]
public enum MeasureKind
{
    /// <summary>A number: money, a quantity, a price, a rate or a ratio, as its units tell.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A calendar date.</summary>
    Date,
}
