using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Tests.Generators;

/// <summary>Dates of a few years, many of them at month ends, and calendars with holidays among them.</summary>
internal static class Dates
{
    private static readonly LocalDate First = new(2002, 1, 1);

    /// <summary>Any day from 2002 to 2008, every third the last of its month, leap days among them.</summary>
    public static Gen<LocalDate> Any { get; } =
        from days in Gen.Choose(0, (7 * 365) + 1)
        from die in Gen.Choose(1, 3)
        let date = First.PlusDays(days)
        select die == 1 ? date.With(DateAdjusters.EndOfMonth) : date;

    /// <summary>Days of the year 2002, so that several months of it can be settled.</summary>
    public static Gen<LocalDate> OfTheFirstYear { get; } = Gen.Choose(0, 364).Select(First.PlusDays);

    /// <summary>Calendars with any number of holidays, single ones and runs of them, weekends or not.</summary>
    public static Gen<HolidayCalendar> Calendars { get; } =
        from holidays in Gen.Choose(0, 7 * 365).ArrayOf()
        from inARow in Gen.Choose(0, 9)
        select HolidayCalendar.Of(holidays.SelectMany(day => Enumerable.Range(day, 1 + inARow)).Select(First.PlusDays));
}
