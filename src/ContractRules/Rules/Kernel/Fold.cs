using System.Text.Json.Serialization;

namespace ContractRules.Rules.Kernel;

/// <summary>What is made of what a rule gives for each of many items.</summary>
[JsonConverter(typeof(Json.EnumConverter<Fold>))]
public enum Fold
{
    /// <summary>They are added up; 0 where there are none.</summary>
    Sum,

    /// <summary>The least of them, of dates the earliest; undetermined where there are none.</summary>
    Least,

    /// <summary>The greatest of them, of dates the latest; undetermined where there are none.</summary>
    Greatest,
}
