using System.Globalization;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Plans.Steps;

/// <summary>The first dates of series every so many months that are no earlier than others.</summary>
/// <param name="Anchor">The first dates of the series.</param>
/// <param name="Months">Months from one date of a series to the next.</param>
/// <param name="NotBefore">The dates that they are no earlier than.</param>
internal sealed record SeriesStep(int Anchor, int Months, int NotBefore) : DateStep([Anchor, NotBefore])
{
    public override int In(StepList steps, Func<int, int> at) => new SeriesStep(at(Anchor), Months, at(NotBefore)).Placed(steps);

    public override string Words(Func<int, string> name) =>
        string.Create(CultureInfo.InvariantCulture, $"first of every {Months} months from {name(Anchor)} not before {name(NotBefore)}");

    protected override int? Of(LocalDate one, LocalDate other, HolidayCalendar holidays) => NumberOf(DateSeries.FirstNotBefore(one, Months, other));
}
