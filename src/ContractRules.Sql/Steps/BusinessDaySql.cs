using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Sql.Steps;

/// <summary>Business days by arithmetic: day number 0 is a Monday, so that weekdays are five of seven, and holidays are taken off.</summary>
internal sealed class BusinessDaySql(HolidayCalendar holidays, SqlDialect dialect)
{
    private readonly List<long> _days = [.. holidays.Holidays.Where(Weekday.Is).Select(DayNumber.Of)];

    /// <summary>Which business day of all is looked for, 0 being the first.</summary>
    public string Passed(string day, int days)
    {
        // Those up to the day are passed going on, those before it going back.
        var ofWeek = days > 0 ? $"least({dialect.Rest(day, "7", dialect.Integer)} + 1, 5)" : $"least({dialect.Rest(day, "7", dialect.Integer)}, 5)";
        var weekdays = $"5 * ({dialect.Quotient(day, "7", dialect.Integer)}) + case when {day} is not null then {ofWeek} end";
        var offset = days > 0 ? days - 1 : days;
        return weekdays
            + string.Concat(_days.Select(holiday => $" - case when {day} {(days > 0 ? ">=" : ">")} {dialect.Literal(holiday)} then 1 else 0 end"))
            + (offset == 0 ? "" : $" {(offset < 0 ? '-' : '+')} {dialect.Literal(Math.Abs((long)offset))}");
    }

    /// <summary>Which weekday of all is that business day.</summary>
    public string WeekdayOf(string business) => business + string.Concat(_days.Select((holiday, before) =>
        $" + case when {business} >= {dialect.Literal((5 * (holiday / 7)) + (holiday % 7) - before)} then 1 else 0 end"));

    /// <summary>The day number of that weekday.</summary>
    public string DayOf(string weekday) =>
        $"7 * ({dialect.Quotient(weekday, "5", dialect.Integer)}) + {dialect.Rest(weekday, "5", dialect.Integer)}";
}
