using ContractRules.Rules.Kernel;
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
    public static Rule<LocalDate> PlusDays(this Rule<LocalDate> date, int days) => new(new DateShift(date.Node, 0, days));

    /// <summary>The date so many months later; month ends clamp: 31 January + 1 month is 28 or 29 February.</summary>
    /// <param name="date">The date counted from.</param>
    /// <param name="months">Calendar months; may be negative.</param>
    public static Rule<LocalDate> PlusMonths(this Rule<LocalDate> date, int months) => new(new DateShift(date.Node, months, 0));
}
