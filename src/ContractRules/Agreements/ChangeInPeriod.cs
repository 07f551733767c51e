using System.Text.Json.Serialization;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>An amendment that takes effect inside a period, and how that period is settled.</summary>
/// <param name="Amendment">The amendment.</param>
/// <param name="Settled">How the period is settled; null where the amendment doesn't say.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ChangeInPeriod(Amendment Amendment, PeriodOfChange? Settled)
{
    /// <summary>The amendment.</summary>
    public Amendment Amendment { get; init => field = value.NotNull(); } = Amendment.NotNull();

    /// <summary>The day on which the agreement ended before the change, which then changes nothing in the period; null where it did not.</summary>
    public LocalDate? EndedOn { get; internal init; }

    /// <summary>How the period is settled, in words: <c>under the text at its end</c>.</summary>
    public string How => Settled switch
    {
        _ when EndedOn is { } end => $"without it, since the agreement ended before, on {new DateValue(end)}",
        PeriodOfChange.AsAtItsEnd => "under the text at its end",
        PeriodOfChange.AsAtItsStart => "under the text at its start",
        PeriodOfChange.ByDays => "by days, in the numbers substituted",
        _ => "in a way that it doesn't say",
    };

    /// <summary>What happens when, and how the period is settled: <c>Letter takes effect on 2002-07-12; the period is settled under the text at its end</c>.</summary>
    public override string ToString() => $"{Amendment} takes effect on {new DateValue(Amendment.Effective)}; the period is settled {How}";
}
