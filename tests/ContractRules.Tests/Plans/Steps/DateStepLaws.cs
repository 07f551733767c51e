using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Steps;

/// <summary>Dates of many rows are moved as each would be alone, whichever dates other rows and periods have.</summary>
public sealed class DateStepLaws
{
    private static readonly Fact<LocalDate> Day = Fact.Date("day", "1", "A day");
    private static readonly Fact<LocalDate> Other = Fact.Date("other", "1", "Another day");

    private const int FarAway = 95_950;

    private static readonly LocalDate Holiday = new(2001, 12, 31);

    private static readonly Plan Moving = Plan.Of(Of(Clause(
        "1",
        Term.Date("a-month-later", "A month later").Means(Day.PlusMonths(1)),
        Term.Date("weekdays-before", "Three business days before").Means(Day.PlusBusinessDays(-3)),
        Term.Date("far-away", "As many months later as lead some dates beyond the calendar").Means(Day.PlusMonths(FarAway)),
        Term.Date("next", "The next of every two months").Means(Day.RecurringNotBefore(2, Other)),
        Term.Ratio("month", "Its month").Means(Day.Month()))).Observing(HolidayCalendar.Of([Holiday])));

    [Fact]
    public void Each_row_is_moved_as_it_would_be_alone()
    {
        var (moved, open, beyond) = (0, 0, 0);
        var drawn =
            from rows in Gen.Elements(1, 3, 64, 90, 1_030)
            from first in Gen.Zip(Dates, Dates).ListOf(rows)
            from second in Gen.Zip(Dates, Dates).ListOf(rows)
            select new[] { first, second };
        Law.Reaches(
            drawn,
            months =>
            {
                var settled = Moving.Settle([.. months.Select((rows, month) => Month(month + 1, rows))])!;
                foreach (var (figures, rows) in settled.Periods.Zip(months))
                {
                    foreach (var (row, (day, other)) in rows.Index())
                    {
                        Assert.Equal(Alone(day, other), figures.Figures.Select(figure => figure[row]));
                        (moved, open) = (moved + (day is null ? 0 : 1), open + (day is null ? 1 : 0));
                        beyond += day is { } date && EndsTheCalendar(date) ? 1 : 0;
                    }
                }
            },
            () => moved > 1_000 && open > 100 && beyond > 100,
            () => $"{moved} were moved, {beyond} beyond the calendar, {open} were not known",
            byDay: 20,
            atNight: 500);
    }

    private static FactColumns Month(int month, IReadOnlyList<(LocalDate? Day, LocalDate? Other)> rows) => FactColumns.For(SettlementPeriod.Month(2002, month), rows.Count)
        .With(Day, rows.Select(row => row.Day).ToArray()).With(Other, rows.Select(row => row.Other).ToArray());

    private static IEnumerable<Value?> Alone(LocalDate? day, LocalDate? other) =>
    [
        day is { } from ? new DateValue(from.PlusMonths(1)) : null,
        day is { } end ? new DateValue(Enumerable.Range(1, 9).Select(days => end.PlusDays(-days)).Where(IsBusinessDay).ElementAt(2)) : null,
        day is { } early && !EndsTheCalendar(early) ? new DateValue(early.PlusMonths(FarAway)) : null,
        day is { } anchor && other is { } least ? new DateValue(Enumerable.Range(0, 3_000).Select(times => anchor.PlusMonths(2 * times)).First(date => date >= least)) : null,
        day is { } dated ? new NumberValue(dated.Month) : null,
    ];

    private static bool IsBusinessDay(LocalDate date) => date != Holiday && date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    // The calendar ends with the year 9999.
    private static bool EndsTheCalendar(LocalDate date) => ((date.Year * 12) + date.Month + FarAway - 1) / 12 > 9999;

    // Days beside one another, and days a power of two apart, whose numbers end alike.
    private static Gen<LocalDate?> Dates =>
        from day in Gen.Choose(0, 3)
        from apart in Gen.Elements(0, 0, 16, 64, 1_024, 2_048, 4_096, 65_536)
        from isGiven in Gen.Choose(0, 5)
        select isGiven == 0 ? (LocalDate?)null : new LocalDate(2001, 12, 30).PlusDays(day + apart);
}
