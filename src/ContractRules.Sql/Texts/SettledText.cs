using ContractRules.Plans;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Sql.Texts;

/// <summary>A text of the agreement, and which periods are settled under it.</summary>
/// <param name="Program">The steps.</param>
/// <param name="From">Periods that end on this day or later; null where it is the first.</param>
/// <param name="Before">Periods that end before this day; null where it is the last.</param>
/// <param name="During">The one period in which the text changes; null where it is settled under a text that stays.</param>
/// <param name="Without">The first days of periods in which the text changes, which have a text of their own.</param>
internal sealed record SettledText(PlanProgram Program, LocalDate? From, LocalDate? Before, SettlementPeriod? During, EquatableArray<LocalDate> Without)
{
    /// <summary>Whether a period is settled under it.</summary>
    public bool Settles(SettlementPeriod period) => During is { } during
        ? period == during
        : !(period.End < From) && !(period.End >= Before) && !Without.Contains(period.Start);
}
