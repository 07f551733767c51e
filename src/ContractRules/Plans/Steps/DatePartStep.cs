using ContractRules.Plans.Columns;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Plans.Steps;

/// <summary>The year, the month or the day of dates.</summary>
/// <param name="Date">The dates.</param>
/// <param name="Component">Which of the three.</param>
internal sealed record DatePartStep(int Date, DateComponent Component) : DateStep([Date])
{
    public override int In(StepList steps, Func<int, int> at) => new DatePartStep(at(Date), Component).Placed(steps);

    public override Bounds BoundsBy(Func<int, Bounds> of) => Component switch
    {
        DateComponent.Year => new(1, 9999),
        DateComponent.Month => new(1, 12),
        _ => new(1, 31),
    };

    public override bool IsAlwaysKnownBy(Func<int, bool> of) => of(Date);

    public override string Words(Func<int, string> name) => Component switch
    {
        DateComponent.Year => $"year of {name(Date)}",
        DateComponent.Month => $"month of {name(Date)}",
        _ => $"day of {name(Date)}",
    };

    protected override int? Of(LocalDate one, LocalDate other, HolidayCalendar holidays) => Component switch
    {
        DateComponent.Year => one.Year,
        DateComponent.Month => one.Month,
        _ => one.Day,
    };
}
