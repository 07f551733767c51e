using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Plans.Steps;

/// <summary>Dates so many months and then days later, month ends clamped.</summary>
/// <param name="Date">The dates.</param>
/// <param name="Months">Calendar months to add first.</param>
/// <param name="Days">Days to add then.</param>
/// <param name="CanLeave">Whether that can lead beyond the years that rules reach.</param>
internal sealed record ShiftStep(int Date, int Months, int Days, bool CanLeave) : DateStep([Date])
{
    /// <summary>A date moved; a plain sum where only days are added that lead nowhere beyond the calendar.</summary>
    public static int In(StepList steps, int date, int months, int days)
    {
        var canLeave = steps.Bounds[date] is not { } bounds || Leaves(Moved(bounds, months, 0)) || Leaves(Moved(bounds, months, days));
        return months == 0 && !canLeave && !steps.IsUnknown(date)
            ? LinearStep.In(steps, [(BigInteger.One, date)], days)
            : new ShiftStep(date, months, days, canLeave).Placed(steps);
    }

    public override int In(StepList steps, Func<int, int> at) => In(steps, at(Date), Months, Days);

    public override Bounds BoundsBy(Func<int, Bounds> of)
    {
        var moved = Moved(of(Date), Months, Days);
        return new(BigInteger.Max(moved.Least, DayNumber.Reached.Least), BigInteger.Min(moved.Most, DayNumber.Reached.Most));
    }

    public override bool IsAlwaysKnownBy(Func<int, bool> of) => !CanLeave && of(Date);

    public override string Words(Func<int, string> name) => name(Date) + Moved(Months, "month") + Moved(Days, "day");

    protected override int? Of(LocalDate one, LocalDate other, HolidayCalendar holidays) =>
        NumberOf(Calendar.PlusMonths(one, Months) is { } month ? Calendar.PlusDays(month, Days) : null);

    private static bool Leaves(Bounds moved) => moved.Least < DayNumber.Reached.Least || moved.Most > DayNumber.Reached.Most;

    // A month has 28 to 31 days.
    private static Bounds Moved(Bounds dates, long months, long days) => new(
        dates.Least + days + (months * (months > 0 ? 28 : 31)),
        dates.Most + days + (months * (months > 0 ? 31 : 28)));

    private static string Moved(int count, string unit) => count == 0 ? "" : string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $" {(count < 0 ? '−' : '+')} {Math.Abs((long)count)} {unit}{(Math.Abs((long)count) == 1 ? "" : "s")}");
}
