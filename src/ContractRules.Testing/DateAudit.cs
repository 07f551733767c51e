using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Testing;

/// <summary>Recomputes a date from the dates under it, step by step where the evaluation counts, and one beyond the calendar as unknown.</summary>
internal static class DateAudit
{
    public static Outcome Of(Step step, Derivation derivation)
    {
        var date = Moved(step.Rule, [.. step.Steps.Select(below => ((DateValue)below.Outcome.Value!).Date)], derivation.Holidays);
        return date is { } reached
            ? Outcome.Determined(new DateValue(reached))
            : Outcome.Undetermined(new Reason(ReasonKind.BeyondCalendar, step.Clause, step.Rule.InShort(), derivation.Period.Label));
    }

    private static LocalDate? Moved(Node rule, LocalDate[] dates, HolidayCalendar holidays) => rule switch
    {
        DateShift(_, var months, var days) => Months(dates[0], months) is { } month ? Days(month, days) : null,
        Recurrence(_, var months, _) => Series(dates[0], months).FirstOrDefault(date => !(date < dates[1])),
        BusinessDayShift(_, var days) => BusinessDays(dates[0], days, holidays),
        _ => throw new NotSupportedException($"'{rule}' moves no date."),
    };

    private static LocalDate? Months(LocalDate date, long months)
    {
        var (year, month) = Math.DivRem((date.Year * 12L) + date.Month - 1 + months, 12);
        return year is < 1 or > 9999 || month < 0
            ? null
            : new LocalDate((int)year, (int)month + 1, Math.Min(date.Day, CalendarSystem.Iso.GetDaysInMonth((int)year, (int)month + 1)));
    }

    private static LocalDate? Days(LocalDate date, long days)
    {
        var reached = Period.DaysBetween(new LocalDate(1, 1, 1), date) + days;
        return reached < 0 || reached > Period.DaysBetween(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31)) ? null : new LocalDate(1, 1, 1).PlusDays((int)reached);
    }

    // Ends with one that is none.
    private static IEnumerable<LocalDate?> Series(LocalDate anchor, int months)
    {
        for (var count = 0L; Months(anchor, count * months) is { } date; count++)
        {
            yield return date;
        }

        yield return null;
    }

    private static LocalDate? BusinessDays(LocalDate date, int days, HolidayCalendar holidays)
    {
        LocalDate? reached = date;
        for (var left = Math.Abs((long)days); left > 0 && reached is { } from;)
        {
            reached = Days(from, Math.Sign(days));
            left -= reached is { } day && holidays.IsBusinessDay(day) ? 1 : 0;
        }

        return reached;
    }
}
