using NodaTime;

namespace ContractRules.Plans.Columns;

/// <summary>Dates as numbers of days, so that a column of dates is one of integers: 0 for 1 January of the year 1.</summary>
internal static class DayNumber
{
    private static readonly LocalDate First = new(1, 1, 1);

    /// <summary>All dates that rules reach.</summary>
    public static Bounds Reached { get; } = new(0, Of(new LocalDate(9999, 12, 31)));

    /// <summary>All dates that data holds.</summary>
    public static Bounds Given { get; } = new(Of(new LocalDate(1900, 1, 1)), Of(new LocalDate(2999, 12, 31)));

    /// <summary>The number of a date.</summary>
    public static int Of(LocalDate date) => NodaTime.Period.DaysBetween(First, date);

    /// <summary>The date of a number.</summary>
    public static LocalDate DateOf(long number) => First.PlusDays((int)number);
}
