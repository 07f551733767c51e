using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Testing.Drawing;

/// <summary>Draws adjoining periods of an agreement's cadence, often across the day on which an amendment takes effect.</summary>
internal sealed class DrawnPeriods(Agreement agreement, TimelineShape shape)
{
    private const int LongestInterval = 45;

    public SettlementPeriod[] With(Dice dice)
    {
        var periods = new SettlementPeriod[CountWith(dice)];
        periods[0] = shape.First ?? AnyFirst(periods.Length, dice);
        for (var place = 1; place < periods.Length; place++)
        {
            periods[place] = agreement.Cadence == Cadence.Intervals
                ? Interval(periods[place - 1].End.PlusDays(1), dice.Between(1, LongestInterval))
                : agreement.Periods.After(periods[place - 1])!;
        }

        return periods;
    }

    // Short timelines find and show most of what is wrong; long ones fill the windows and reach the caps.
    private int CountWith(Dice dice) => dice.Weighted(1, 3, 2) switch
    {
        0 => shape.AtLeast,
        1 => dice.Between(shape.AtLeast, Math.Max(shape.AtLeast, Math.Min(shape.AtLeast + 5, shape.AtMost))),
        _ => dice.Between(shape.AtLeast, Math.Max(shape.AtLeast, shape.AtMost)),
    };

    private SettlementPeriod AnyFirst(int count, Dice dice)
    {
        var date = LocalDate.Max(
            agreement.Periods.First?.Start ?? agreement.Dated,
            Earlier(agreement.Versions[dice.Between(0, agreement.Versions.Count - 1)].InForceFrom, dice.Between(-2, count)));
        return agreement.Periods.Holding(date) ?? Interval(date, dice.Between(1, LongestInterval));
    }

    private LocalDate Earlier(LocalDate date, int periods) => agreement.Cadence switch
    {
        Cadence.Months => date.PlusMonths(-periods),
        Cadence.Quarters => date.PlusMonths(-periods * 3),
        Cadence.Years => date.PlusYears(-periods),
        _ => date.PlusDays(-periods * LongestInterval / 2),
    };

    // No accounting year may begin inside a period.
    private SettlementPeriod Interval(LocalDate start, int days) => SettlementPeriod.Between(start, agreement.Versions
        .SelectMany(version => version.Years)
        .Select(year => year.FirstDayNotBefore(start.PlusDays(1)).PlusDays(-1))
        .Append(start.PlusDays(days - 1))
        .Min());
}
