using System.Text.Json.Serialization;

namespace ContractRules.Agreements;

/// <summary>How the period is settled inside which an amendment takes effect: on another day than its first.</summary>
/// <remarks>
/// Where the agreement ends in that period before the amendment takes effect, the period is settled without it, however it says, and
/// the statement says so; what survives reads as amended from the next period on. Ended on that day or later, the amendment counts in its
/// way: by days, over the days to the end where the period of the end counts by days. Whether the agreement expires inside the period is
/// decided by the text in force on that day, in every way.
/// </remarks>
[JsonConverter(typeof(Json.EnumConverter<PeriodOfChange>))]
public enum PeriodOfChange
{
    /// <summary>Under the text at its end: the amendment counts from the first day of the period.</summary>
    AsAtItsEnd,

    /// <summary>Under the text at its start: the amendment counts from the period that follows.</summary>
    AsAtItsStart,

    /// <summary>
    /// By days: a number substituted for another is, in that period, the mean of both weighted by days, exactly. What else the
    /// amendment edits counts as at the end of the period. An amendment that substitutes no number is not settled so.
    /// </summary>
    ByDays,
}
