using System.Text.Json.Serialization;

namespace ContractRules.Rules.Kernel;

/// <summary>How two numbers, or two dates, can stand to each other.</summary>
[JsonConverter(typeof(Json.EnumConverter<Relation>))]
public enum Relation
{
    /// <summary>The left is less, or earlier.</summary>
    Below,

    /// <summary>The left is less or the same, or no later.</summary>
    AtMost,

    /// <summary>Both are the same.</summary>
    EqualTo,

    /// <summary>The left is more or the same, or no earlier.</summary>
    AtLeast,

    /// <summary>The left is more, or later.</summary>
    Above,
}
