using System.Text.Json.Serialization;

namespace ContractRules.Vocabulary;

/// <summary>When the first instalment of a cost falls.</summary>
[JsonConverter(typeof(Json.EnumConverter<FirstInstalment>))]
public enum FirstInstalment
{
    /// <summary>In the very period in which the cost arises.</summary>
    InThePeriodOfTheCost,

    /// <summary>In the period that follows.</summary>
    InTheFollowingPeriod,
}
