using System.Text.Json.Serialization;

namespace ContractRules.Agreements.Layouts;

/// <summary>How a chart shows figures over periods.</summary>
[JsonConverter(typeof(Json.EnumConverter<ChartForm>))]
public enum ChartForm
{
    /// <summary>A line for each.</summary>
    Lines,

    /// <summary>What a sum is made of, its parts on top of each other.</summary>
    Parts,
}
