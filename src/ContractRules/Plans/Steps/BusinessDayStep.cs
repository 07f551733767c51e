using ContractRules.Values;
using NodaTime;

namespace ContractRules.Plans.Steps;

/// <summary>Dates so many business days later, past weekends and holidays.</summary>
/// <param name="Date">The dates.</param>
/// <param name="Days">Business days.</param>
internal sealed record BusinessDayStep(int Date, int Days) : DateStep([Date])
{
    public override int In(StepList steps, Func<int, int> at) =>
        Days == 0 ? at(Date) : new BusinessDayStep(at(Date), Days).Placed(steps);

    public override string Words(Func<int, string> name) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{name(Date)} {(Days < 0 ? '−' : '+')} {Math.Abs((long)Days)} business days");

    protected override int? Of(LocalDate one, LocalDate other, HolidayCalendar holidays) => NumberOf(holidays.TryPlusBusinessDays(one, Days));
}
