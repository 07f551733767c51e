using System.Text.Json.Serialization;

namespace ContractRules.Rules.Kernel;

/// <summary>What a rule can ask of the period it is settled for.</summary>
[JsonConverter(typeof(Json.EnumConverter<PeriodAspect>))]
public enum PeriodAspect
{
    /// <summary>Its place in the sequence, a plain number: 1 for the first period settled.</summary>
    Number,

    /// <summary>Its first day.</summary>
    Start,

    /// <summary>Its last day.</summary>
    End,
}
