using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Rules;

/// <summary>Earlier, later, and so many days or months on.</summary>
public static class DateOperators
{
    extension(Rule<LocalDate>)
    {
        /// <summary>Whether the left date is earlier.</summary>
        public static Rule<bool> operator <(Rule<LocalDate> left, Rule<LocalDate> right) => Expressions.Compare(left, Relation.Below, right);

        /// <summary>Whether the left date is no later.</summary>
        public static Rule<bool> operator <=(Rule<LocalDate> left, Rule<LocalDate> right) => Expressions.Compare(left, Relation.AtMost, right);

        /// <summary>Whether the left date is later.</summary>
        public static Rule<bool> operator >(Rule<LocalDate> left, Rule<LocalDate> right) => Expressions.Compare(left, Relation.Above, right);

        /// <summary>Whether the left date is no earlier.</summary>
        public static Rule<bool> operator >=(Rule<LocalDate> left, Rule<LocalDate> right) => Expressions.Compare(left, Relation.AtLeast, right);
    }

    /// <summary>The date so many days later.</summary>
    /// <param name="date">The date counted from.</param>
    /// <param name="days">Calendar days; may be negative. 31 October + 30 days is 30 November.</param>
    public static Rule<LocalDate> PlusDays(this Rule<LocalDate> date, int days) => new(new DateShift(date.Declared(), 0, days));

    /// <summary>The business day so many business days later: Friday + 1 is Monday, unless that is a holiday.</summary>
    /// <param name="date">The date counted from; it is not counted.</param>
    /// <param name="days">Business days; may be negative. Weekends and the holidays given by whoever settles are passed over.</param>
    public static Rule<LocalDate> PlusBusinessDays(this Rule<LocalDate> date, int days) => new(new BusinessDayShift(date.Declared(), days));

    /// <summary>How many days lie from this date to another; negative where the other is earlier.</summary>
    /// <example>From 1 to 31 October there are 30 days.</example>
    public static Rule<Quantity> DaysUntil(this Rule<LocalDate> from, Rule<LocalDate> to) => new(new DayCount(from.Declared(), to.Declared()));

    /// <summary>The year of a date, a plain number.</summary>
    public static Rule<Ratio> Year(this Rule<LocalDate> date) => new(new DatePart(date.Declared(), DateComponent.Year));

    /// <summary>The month of a date, 1 to 12.</summary>
    /// <example><c>ThePeriod.End.Month().IsEqualTo(new Ratio(12))</c>: the period that ends a calendar year.</example>
    public static Rule<Ratio> Month(this Rule<LocalDate> date) => new(new DatePart(date.Declared(), DateComponent.Month));

    /// <summary>The day of the month, 1 to 31.</summary>
    public static Rule<Ratio> Day(this Rule<LocalDate> date) => new(new DatePart(date.Declared(), DateComponent.Day));

    /// <summary>The first date of a series that is no earlier than another date.</summary>
    /// <param name="anchor">The first date of the series.</param>
    /// <param name="months">Months from one date of the series to the next, at least 1.</param>
    /// <param name="date">The date that it is no earlier than.</param>
    /// <example>Every 6 months from 31 August 2004, not before 1 January 2005: 28 February 2005, and 31 August 2005 after that.</example>
    /// <exception cref="ArgumentOutOfRangeException">The months are fewer than 1.</exception>
    public static Rule<LocalDate> RecurringNotBefore(this Rule<LocalDate> anchor, int months, Rule<LocalDate> date)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return new(new Recurrence(anchor.Declared(), months, date.Declared()));
    }

    /// <summary>The earlier of two dates.</summary>
    public static Rule<LocalDate> Earlier(this Rule<LocalDate> left, Rule<LocalDate> right) => new(new Least([left.Declared(), right.Declared()]));

    /// <summary>The later of two dates.</summary>
    public static Rule<LocalDate> Later(this Rule<LocalDate> left, Rule<LocalDate> right) => new(new Greatest([left.Declared(), right.Declared()]));

    /// <summary>The date so many months later; month ends clamp: 31 January + 1 month is 28 or 29 February.</summary>
    /// <param name="date">The date counted from.</param>
    /// <param name="months">Calendar months; may be negative.</param>
    public static Rule<LocalDate> PlusMonths(this Rule<LocalDate> date, int months) => new(new DateShift(date.Declared(), months, 0));
}
