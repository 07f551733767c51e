using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Agreements.Checks;

/// <summary>Accounting years begin with a period, as far as the cadence shows it; for intervals, the facts do.</summary>
internal static class YearCheck
{
    private const int MonthsOfAYear = 12;

    public static IEnumerable<AgreementFault> Faults(AgreementVersion version, Agreement agreement) =>
        from rule in version.Rules
        from year in AccountingYear.SpokenOfIn(rule.Rule)
        let inside = FirstInside(year, agreement)
        where inside is not null
        select new AgreementFault(
            AgreementFaultKind.YearBeginsInsideAPeriod,
            rule.Clause.Reference,
            $"{year} begins on {new DateValue(inside.Value.Day)}, inside {inside.Value.Period}, so that no sum over periods is that of a year; expected years that begin with a period");

    // After as many years as a year has months, their first days are those of the calendar again.
    private static (LocalDate Day, SettlementPeriod Period)? FirstInside(AccountingYear year, Agreement agreement)
    {
        var day = (agreement.Periods.First ?? agreement.Periods.Holding(agreement.Dated))?.Start ?? agreement.Dated;
        for (var count = 0; count < MonthsOfAYear && year.NextFirstDay(day) is { } first && Calendar.Covers(first); count++, day = first.PlusDays(1))
        {
            if (agreement.Periods.Holding(first) is { } period && period.Start != first)
            {
                return (first, period);
            }
        }

        return null;
    }
}
