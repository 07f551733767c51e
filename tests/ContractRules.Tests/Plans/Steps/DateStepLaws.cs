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

/// <summary>Dates of many rows are moved as each would be alone, whichever dates the rows and the periods before had.</summary>
public sealed class DateStepLaws
{
    private static readonly Fact<LocalDate> Day = Fact.Date("day", "1", "A day");
    private static readonly Fact<LocalDate> Other = Fact.Date("other", "1", "Another day");

    private static readonly Plan Moving = Plan.Of(Of(Clause(
        "1",
        Term.Date("a-month-later", "A month later").Means(Day.PlusMonths(1)),
        Term.Date("weekdays-later", "Three weekdays later").Means(Day.PlusBusinessDays(3)),
        Term.Date("next", "The next of every two months").Means(Day.RecurringNotBefore(2, Other)),
        Term.Ratio("month", "Its month").Means(Day.Month()))));

    [Fact]
    public void Each_row_is_moved_as_it_would_be_alone()
    {
        var (moved, open) = (0, 0);
        var drawn =
            from rows in Gen.Elements(1, 3, 64, 90, 1_030)
            from first in Gen.Zip(Dates, Dates).ListOf(rows)
            from second in Gen.Zip(Dates, Dates).ListOf(rows)
            select new[] { first, second };
        Law.Holds(
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
                    }
                }
            },
            draws: 20);
        Assert.True(moved > 1_000 && open > 100, $"{moved} were moved, {open} were not known");
    }

    private static FactColumns Month(int month, IReadOnlyList<(LocalDate? Day, LocalDate? Other)> rows) => FactColumns.For(SettlementPeriod.Month(2002, month), rows.Count)
        .With(Day, rows.Select(row => row.Day).ToArray()).With(Other, rows.Select(row => row.Other).ToArray());

    private static IEnumerable<Value?> Alone(LocalDate? day, LocalDate? other) =>
    [
        day is { } from ? new DateValue(from.PlusMonths(1)) : null,
        day is { } start ? new DateValue(Enumerable.Range(1, 7).Select(start.PlusDays).Where(IsWeekday).ElementAt(2)) : null,
        day is { } anchor && other is { } least ? new DateValue(Enumerable.Range(0, 3_000).Select(times => anchor.PlusMonths(2 * times)).First(date => date >= least)) : null,
        day is { } dated ? new NumberValue(dated.Month) : null,
    ];

    private static bool IsWeekday(LocalDate date) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    // Days beside one another, and days a power of two apart, whose numbers end alike.
    private static Gen<LocalDate?> Dates =>
        from day in Gen.Choose(0, 3)
        from apart in Gen.Elements(0, 0, 16, 64, 1_024, 2_048, 4_096, 65_536)
        from isGiven in Gen.Choose(0, 5)
        select isGiven == 0 ? (LocalDate?)null : new LocalDate(2001, 12, 30).PlusDays(day + apart);
}
