using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>How a duty stands at the end of a period.</summary>
/// <param name="Clause">The clause that lays it down.</param>
/// <param name="Duty">The duty.</param>
/// <param name="Standing">How it stands; null where that is undetermined.</param>
/// <param name="Due">The last day on which it is kept in time; null where it doesn't arise yet, or is undetermined.</param>
/// <param name="DaysLate">How many days after that day it was done, or, not done yet, how many have passed; 0 where none.</param>
/// <param name="Shortfall">By how much it was missed, in its unit; null where it is an act, or doesn't arise.</param>
/// <param name="Reasons">Why it is undetermined; none where it isn't.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record DutyState(
    ClauseReference Clause,
    Duty Duty,
    DutyStanding? Standing,
    LocalDate? Due,
    int DaysLate,
    Rational? Shortfall,
    EquatableArray<Reason> Reasons)
{
    /// <summary>The duty and how it stands: <c>Fusion shall constitute the Committee: Kept</c>.</summary>
    public override string ToString() => $"{Duty}: "
        + (Standing is { } standing ? $"{standing}" : $"undetermined: {string.Join("; ", Reasons)}")
        + (Due is { } due ? $", due {new DateValue(due)}" : "");
}
