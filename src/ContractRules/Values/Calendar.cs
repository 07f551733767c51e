using NodaTime;

namespace ContractRules.Values;

/// <summary>The dates that data may hold: wide enough for any agreement, and far enough from the calendar's ends that counting days on never leaves it.</summary>
internal static class Calendar
{
    public const string Span = "from 1900 to 2999";

    public static LocalDate First { get; } = new(1900, 1, 1);

    public static LocalDate Last { get; } = new(2999, 12, 31);

    public static bool Covers(LocalDate date) => date.Calendar == CalendarSystem.Iso && date >= First && date <= Last;
}
