using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>How a power stands at the end of a period.</summary>
/// <param name="Clause">The clause that gives it.</param>
/// <param name="Power">The power.</param>
/// <param name="Standing">How it stands; null where that is undetermined. Once exercised it stays so, also where its ground lapses.</param>
/// <param name="From">The first day on which it can be exercised; null where there is no ground, or it is undetermined.</param>
/// <param name="ExercisedOn">The day on which it was exercised; null where it was not.</param>
/// <param name="Reasons">Why it is undetermined; none where it isn't.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PowerState(
    ClauseReference Clause,
    Power Power,
    PowerStanding? Standing,
    LocalDate? From,
    LocalDate? ExercisedOn,
    EquatableArray<Reason> Reasons)
{
    /// <summary>
    /// Whether the agreement ended before the period, and the power with it, or by what could end it once: how it stands then tells what grounds there are, and
    /// nothing can follow from them.
    /// </summary>
    public bool HasLapsed { get; internal init; }

    /// <summary>The day on which it takes effect; null where it was not exercised.</summary>
    public LocalDate? TakesEffectOn { get; internal init; }

    /// <summary>The power and how it stands: <c>THIL may terminate for fraud: Available from 2002-06-01</c>.</summary>
    public override string ToString() => $"{Power}: "
        + (Standing is { } standing ? $"{standing}" : $"undetermined: {string.Join("; ", Reasons)}")
        + (From is { } from ? $" from {new DateValue(from)}" : "");
}
