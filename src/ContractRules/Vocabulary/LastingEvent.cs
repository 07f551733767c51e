using ContractRules.Rules;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>Days of events that go on counting once they have been given.</summary>
internal static class LastingEvent
{
    /// <summary>The event itself.</summary>
    /// <exception cref="ArgumentException">The fact holds for one period only, so that in the next the event would not have happened.</exception>
    public static Fact<LocalDate> Checked(Fact<LocalDate> @event, string name) => @event.Declaration.IsStanding
        ? @event
        : throw new ArgumentException($"{@event} is given for one period only, so that in the next it would not have happened; declare it .Standing().", name);
}
