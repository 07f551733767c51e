using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>A period as columns know it: its number, and its first and last day as day numbers.</summary>
/// <param name="Number">1 for the first period settled.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
internal readonly record struct PeriodDays(long Number, long Start, long End)
{
    /// <summary>The number, the first day or the last.</summary>
    public long this[PeriodAspect aspect] => aspect switch
    {
        PeriodAspect.Number => Number,
        PeriodAspect.Start => Start,
        _ => End,
    };

    public static PeriodDays Of(SettlementPeriod period, int number) => new(number, DayNumber.Of(period.Start), DayNumber.Of(period.End));
}
