using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Testing.Drawing;

/// <summary>Draws adjoining periods of an agreement's cadence, often across the day on which an amendment takes effect.</summary>
internal sealed class DrawnPeriods(Agreement agreement, TimelineShape shape)
{
    private const int LongestInterval = 45;
    private const int MonthsOfTheLastText = 60;

    public SettlementPeriod[] With(Dice dice)
    {
        var count = CountWith(dice);
        return From(shape.First ?? AnyFirst(count, dice), count, dice);
    }

    /// <summary>Periods the last of which is governed by a text, mostly few; null where there are none of the shape asked for.</summary>
    public SettlementPeriod[]? Through(AgreementVersion text, Dice dice)
    {
        var (from, until) = Span(text);
        var count = Math.Clamp(dice.Weighted(4, 3, 2, 1) switch { 0 => 1, 1 => 2, 2 => dice.Between(3, 6), _ => dice.Between(7, 14) }, shape.AtLeast, shape.AtMost);
        var last = from.PlusDays(dice.Between(0, Math.Max(0, Period.DaysBetween(from, until))));
        var first = shape.First ?? Holding(Earlier(last, count - 1), dice);
        var periods = From(first, shape.First is null ? count : shape.AtMost, dice);
        var ending = periods.Index().Where(period => period.Item.End >= from && period.Item.End <= until && period.Index + 1 >= shape.AtLeast).Select(period => period.Index).ToList();
        return ending.Count > 0 ? periods[..(dice.OneOf(ending) + 1)] : null;
    }

    /// <summary>The same number of periods, so many earlier or later; null where the agreement settles none then, or where it is asked from when.</summary>
    public SettlementPeriod[]? Moved(SettlementPeriod first, int count, int by, Dice dice) =>
        shape.First is not null ? null : From(Holding(Earlier(first.Start, -by), dice), count, dice);

    private SettlementPeriod[] From(SettlementPeriod first, int count, Dice dice)
    {
        var periods = new List<SettlementPeriod>(count) { first };
        while (periods.Count < count && Next(periods[^1], dice) is { } next)
        {
            periods.Add(next);
        }

        return [.. periods];
    }

    private SettlementPeriod? Next(SettlementPeriod period, Dice dice) => agreement.Cadence == Cadence.Intervals
        ? Interval(period.End.PlusDays(1), dice.Between(1, LongestInterval))
        : agreement.Periods.After(period);

    // Short timelines find and show most of what is wrong; long ones fill the windows and reach the caps.
    private int CountWith(Dice dice) => dice.Weighted(1, 3, 2) switch
    {
        0 => shape.AtLeast,
        1 => dice.Between(shape.AtLeast, Math.Max(shape.AtLeast, Math.Min(shape.AtLeast + 5, shape.AtMost))),
        _ => dice.Between(shape.AtLeast, Math.Max(shape.AtLeast, shape.AtMost)),
    };

    private SettlementPeriod AnyFirst(int count, Dice dice) =>
        Holding(Earlier(agreement.Versions[dice.Between(0, agreement.Versions.Count - 1)].InForceFrom, dice.Between(-2, count)), dice);

    private SettlementPeriod Holding(LocalDate date, Dice dice)
    {
        date = LocalDate.Max(agreement.Periods.First?.Start ?? agreement.Dated, date);
        return agreement.Periods.Holding(date) ?? Interval(date, dice.Between(1, LongestInterval));
    }

    // From when a text governs, and until when; the last one does for years.
    private (LocalDate From, LocalDate Until) Span(AgreementVersion text)
    {
        var later = agreement.Versions.Where(version => version.InForceFrom > text.InForceFrom).ToList();
        return (text.InForceFrom, later.Count > 0 ? later.Min(version => version.InForceFrom).PlusDays(-1) : text.InForceFrom.PlusMonths(MonthsOfTheLastText));
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
