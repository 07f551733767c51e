using System.Text.Json.Serialization;

namespace ContractRules.Vocabulary;

/// <summary>What is done with a first or a last year that is short, since the agreement begins or ends in the middle of it.</summary>
[JsonConverter(typeof(Json.EnumConverter<ShortYears>))]
public enum ShortYears
{
    /// <summary>It counts as a whole year: a minimum is owed in full.</summary>
    Whole,

    /// <summary>It counts by its days of all days of the year: of 365 days, 90 make 90/365 of the minimum.</summary>
    ProRataByDays,
}
