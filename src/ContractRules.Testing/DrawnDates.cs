using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Testing;

/// <summary>Draws dates about a period: its ends, ends of months, leap days, and the dates that the agreement states.</summary>
internal static class DrawnDates
{
    public static Gen<LocalDate> Around(SettlementPeriod period, Watersheds watersheds) => Gen.Frequency(
        (3, NextTo([period.Start, period.End])),
        (2, NextTo(watersheds.Dates)),
        (2, Within(400, period.Start).Select(date => date.With(DateAdjusters.EndOfMonth))),
        (1, Within(1500, period.Start).Select(LastOfFebruary)),
        (2, Within(400, period.Start)));

    private static Gen<LocalDate> NextTo(IEnumerable<LocalDate> dates) =>
        from date in Gen.Elements(dates)
        from offset in Gen.Choose(-1, 1)
        select date.PlusDays(offset);

    private static Gen<LocalDate> Within(int days, LocalDate date) => Gen.Choose(-days, days).Select(date.PlusDays);

    private static LocalDate LastOfFebruary(LocalDate date) => new LocalDate(date.Year, 2, 1).With(DateAdjusters.EndOfMonth);
}
