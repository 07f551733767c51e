using ContractRules.Plans.Columns;
using NodaTime;

namespace ContractRules.Arrow;

/// <summary>Days as Arrow counts them, from 1970-01-01 on, and as plans do.</summary>
internal static class Days
{
    private static readonly long Epoch = DayNumber.Of(new LocalDate(1970, 1, 1));

    /// <summary>The number of a day in a plan.</summary>
    public static long OfPlan(long sinceEpoch) => sinceEpoch + Epoch;

    /// <summary>The number of a day in Arrow.</summary>
    public static int SinceEpoch(long ofPlan) => (int)(ofPlan - Epoch);
}
