using ContractRules.Rules;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>Dates that fall on business days: "if that is no business day, on the next one", "on the last business day of the month".</summary>
/// <remarks>Weekends and the holidays given by whoever settles are no business days.</remarks>
public static class BusinessDays
{
    /// <summary>The date itself where it is a business day, and else the one that the convention moves it to.</summary>
    /// <example>Saturday 30 August 2014: following, Monday 1 September; modified following and preceding, Friday 29 August.</example>
    public static Rule<LocalDate> OnBusinessDay(this Rule<LocalDate> date, BusinessDayConvention convention) =>
        Moved(date, convention).Called($"{date} on a business day, {NameOf(convention)}");

    /// <summary>The last business day of the month of a date.</summary>
    /// <example>Friday 29 August 2014 for any date in August.</example>
    public static Rule<LocalDate> LastBusinessDayOfMonth(this Rule<LocalDate> date) =>
        Preceding(date.MonthEnd()).Called($"the last business day of the month of {date}");

    /// <summary>The last business day of the period; the one before it where the period has none.</summary>
    /// <example>Of the first quarter of 2003 Monday 31 March; of August 2003 Friday the 29th.</example>
    public static Rule<LocalDate> LastOfThePeriod { get; } = Preceding(ThePeriod.End).Called($"the last business day of the period");

    private static Rule<LocalDate> Moved(Rule<LocalDate> date, BusinessDayConvention convention) => convention switch
    {
        BusinessDayConvention.Following => Following(date),
        BusinessDayConvention.ModifiedFollowing => Following(date).Unless(Following(date) > date.MonthEnd(), then: Preceding(date)),
        BusinessDayConvention.Preceding => Preceding(date),
        _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "There is no such business day convention."),
    };

    private static Rule<LocalDate> Following(Rule<LocalDate> date) => date.PlusDays(-1).PlusBusinessDays(1);

    private static Rule<LocalDate> Preceding(Rule<LocalDate> date) => date.PlusDays(1).PlusBusinessDays(-1);

    private static string NameOf(BusinessDayConvention convention) => convention switch
    {
        BusinessDayConvention.Following => "following",
        BusinessDayConvention.ModifiedFollowing => "modified following",
        _ => "preceding",
    };
}
