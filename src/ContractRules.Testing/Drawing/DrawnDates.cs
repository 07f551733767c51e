using ContractRules.Values;
using NodaTime;

namespace ContractRules.Testing.Drawing;

/// <summary>Draws dates about a period: its ends, ends of months, leap days, and the dates that the agreement states.</summary>
internal static class DrawnDates
{
    public static LocalDate Around(SettlementPeriod period, EquatableArray<LocalDate> stated, Dice dice) => dice.Weighted(3, 2, 2, 1, 2) switch
    {
        0 => (dice.Happens(50) ? period.Start : period.End).PlusDays(dice.Between(-1, 1)),
        1 => dice.OneOf(stated).PlusDays(dice.Between(-1, 1)),
        2 => Near(period, days: 400, dice).With(DateAdjusters.EndOfMonth),
        3 => new LocalDate(Near(period, days: 1500, dice).Year, 2, 1).With(DateAdjusters.EndOfMonth),
        _ => Near(period, days: 400, dice),
    };

    private static LocalDate Near(SettlementPeriod period, int days, Dice dice) => period.Start.PlusDays(dice.Between(-days, days));
}
