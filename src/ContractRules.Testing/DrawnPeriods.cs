using ContractRules.Agreements;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Testing;

/// <summary>Draws adjoining periods of an agreement's cadence, often across the day on which an amendment takes effect.</summary>
internal static class DrawnPeriods
{
    private const int LongestInterval = 45;

    public static Gen<SettlementPeriod[]> Of(Agreement agreement, TimelineShape shape) =>
        from count in Counts(shape)
        from first in shape.First is { } stated ? Gen.Constant(stated) : AnyFirst(agreement, count)
        from lengths in Gen.Choose(1, LongestInterval).ArrayOf(count - 1)
        select Adjoining(first, lengths, agreement).ToArray();

    // Short timelines find and show most of what is wrong; long ones fill the windows and reach the caps.
    private static Gen<int> Counts(TimelineShape shape) => Gen.Frequency(
        (1, Gen.Constant(shape.AtLeast)),
        (3, Gen.Choose(shape.AtLeast, Math.Min(shape.AtLeast + 5, shape.AtMost))),
        (2, Gen.Choose(shape.AtLeast, shape.AtMost)));

    private static Gen<SettlementPeriod> AnyFirst(Agreement agreement, int count) =>
        from version in Gen.Elements(agreement.Versions.AsEnumerable())
        from periodsBefore in Gen.Choose(-2, count)
        from length in Gen.Choose(1, LongestInterval)
        select Containing(
            LocalDate.Max(agreement.Periods.First?.Start ?? agreement.Dated, Earlier(version.InForceFrom, periodsBefore, agreement.Cadence)), agreement, length);

    private static LocalDate Earlier(LocalDate date, int periods, Cadence cadence) => cadence switch
    {
        Cadence.Months => date.PlusMonths(-periods),
        Cadence.Quarters => date.PlusMonths(-periods * 3),
        Cadence.Years => date.PlusYears(-periods),
        _ => date.PlusDays(-periods * LongestInterval / 2),
    };

    private static SettlementPeriod Containing(LocalDate date, Agreement agreement, int days) =>
        agreement.Periods.Holding(date) ?? Interval(date, days, agreement);

    private static IEnumerable<SettlementPeriod> Adjoining(SettlementPeriod first, int[] lengths, Agreement agreement)
    {
        yield return first;
        var last = first;
        foreach (var days in lengths)
        {
            last = agreement.Cadence == Cadence.Intervals ? Interval(last.End.PlusDays(1), days, agreement) : agreement.Periods.After(last)!;
            yield return last;
        }
    }

    // No accounting year may begin inside a period.
    private static SettlementPeriod Interval(LocalDate start, int days, Agreement agreement) => SettlementPeriod.Between(start, agreement.Versions
        .SelectMany(version => version.Years)
        .Select(year => year.FirstDayNotBefore(start.PlusDays(1)).PlusDays(-1))
        .Append(start.PlusDays(days - 1))
        .Min());
}
