namespace ContractRules.Agreements;

/// <summary>How the period is settled inside which an amendment takes effect: on another day than its first.</summary>
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
