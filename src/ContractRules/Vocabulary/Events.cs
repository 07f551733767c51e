using ContractRules.Rules;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>Events and the clocks that they start: "not cured within thirty days", "lasting fifteen days or more".</summary>
/// <remarks>
/// An event whose date was not given has not happened; so none of these is ever undetermined for want of a date. Each needs a
/// standing fact, which is given once: another is refused with an <see cref="ArgumentException"/>.
/// </remarks>
public static class Events
{
    /// <summary>Whether an event has happened by the end of the period.</summary>
    /// <example>An approval dated 3 April has happened in April and after, and not in March.</example>
    public static Rule<bool> HasHappened(this Fact<LocalDate> @event) => (Lasting.Checked(@event, nameof(@event)).WasGiven() & @event <= ThePeriod.End)
        .Called($"{@event} has happened");

    /// <summary>Whether an event has happened and was not remedied by a day.</summary>
    /// <param name="event">What started the clock.</param>
    /// <param name="remedy">What would have stopped it.</param>
    /// <param name="by">The last day on which the remedy is in time.</param>
    /// <example><c>BreachNotice.NotRemedied(BreachCured, by: BreachNotice.PlusDays(30))</c>: a cure on the thirtieth day is in time.</example>
    public static Rule<bool> NotRemedied(this Fact<LocalDate> @event, Fact<LocalDate> remedy, Rule<LocalDate> by) =>
        @event.HasHappened() & !(remedy.HasHappened() & remedy <= by);

    /// <summary>Whether something has begun that did not end before a day.</summary>
    /// <param name="start">When it began.</param>
    /// <param name="end">When it ended.</param>
    /// <param name="day">The day that it has to reach.</param>
    /// <example><c>Outage.LastingUntil(OutageOver, Outage.PlusDays(30))</c>: an outage of thirty days or more.</example>
    public static Rule<bool> LastingUntil(this Fact<LocalDate> start, Fact<LocalDate> end, Rule<LocalDate> day) =>
        start.HasHappened() & !(end.HasHappened() & end < day);
}
