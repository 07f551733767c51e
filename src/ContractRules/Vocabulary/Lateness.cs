using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>Days of delay, and what they cost.</summary>
/// <remarks>
/// Where each period has a day of its own, at one rate a day: <c>due.DaysLateOn(done) * rate</c>, or by slices of days, "the first
/// ten days at 100, then 250 a day": <c>due.DaysLateOn(done).BySlices(rates)</c>. Where a delay goes on over several periods, its
/// days are a term, and each is charged once: <c>DaysLate.Means(due.DaysLateInThePeriod(done))</c>, then
/// <c>DaysLate.BySlicesOfTotal(rates)</c>.
/// </remarks>
public static class Lateness
{
    /// <summary>By how many days something was done after it was due; none where it was in time.</summary>
    /// <example>Due on 1 October and done on the 11th, it was 10 days late.</example>
    public static Rule<Quantity> DaysLateOn(this Rule<LocalDate> due, Rule<LocalDate> done) => due.DaysUntil(done).NotBelowZero()
        .Called($"the days late from {due} to {done}");

    /// <summary>How many of the days of delay lie in this period, for what accrues day by day.</summary>
    /// <param name="due">The last day in time; it is not counted.</param>
    /// <param name="done">The day on which it was done, standing once it is given; it is counted. Not given, it has not been done yet.</param>
    /// <example>Due on 20 October and done on 5 November: 11 days in October and 5 in November.</example>
    public static Rule<Quantity> DaysLateInThePeriod(this Rule<LocalDate> due, Fact<LocalDate> done) =>
        Proration.DaysInThePeriod(due.PlusDays(1), ThePeriod.End.Unless(done.WasGiven(), then: Lasting.Checked(done, nameof(done))))
            .Called($"the days late from {due} to {done} in the period");
}
