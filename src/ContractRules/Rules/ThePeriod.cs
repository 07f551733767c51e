using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Rules;

/// <summary>The period being settled, as rules speak of it.</summary>
/// <example><c>ThePeriod.End.PlusDays(30)</c> is 30 days after the end of the month.</example>
public static class ThePeriod
{
    /// <summary>Its place in the sequence: 1 for the first period settled.</summary>
    public static Rule<Ratio> Number { get; } = new(new PeriodValue(PeriodAspect.Number));

    /// <summary>Its first day.</summary>
    public static Rule<LocalDate> Start { get; } = new(new PeriodValue(PeriodAspect.Start));

    /// <summary>Its last day.</summary>
    public static Rule<LocalDate> End { get; } = new(new PeriodValue(PeriodAspect.End));

    /// <summary>How many days it has, the first and the last included.</summary>
    /// <example>31 days for October; <c>Production / ThePeriod.Days</c> is a daily rate.</example>
    public static Rule<Quantity> Days { get; } = (Start.DaysUntil(End) + Face<Quantity>.Own(Unit.Day.Of(1))).Called($"the days of the period");
}
