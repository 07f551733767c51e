using System.Text.Json.Serialization;

namespace ContractRules.Vocabulary;

/// <summary>To which of two neighbouring tiers the amount on their boundary belongs.</summary>
[JsonConverter(typeof(Json.EnumConverter<Boundary>))]
public enum Boundary
{
    /// <summary>To the lower one: "up to and including 10,000", "above 10,000".</summary>
    InLowerTier,

    /// <summary>To the higher one: "below 10,000", "10,000 or more".</summary>
    InHigherTier,
}
