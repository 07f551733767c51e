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
    /// <summary>The first day from which on a period is settled under it; null where it is the first text.</summary>
    public LocalDate? Since => During?.Start ?? From;

    /// <summary>The condition that a row is of a period that is settled under it, after a word; nothing where every row is.</summary>
    /// <param name="word">The word: <c>where</c>.</param>
    /// <param name="row">What the row is called, with a point; empty where its columns stand alone.</param>
    /// <param name="dialect">The dialect.</param>
    public string Condition(string word, string row, SqlDialect dialect)
    {
        List<string> conditions =
        [
            .. During is { } during ? [$"{row}period_start = {dialect.DateLiteral(during.Start)}"] : (string[])[],
            .. From is { } from ? [$"{row}period_end >= {dialect.DateLiteral(from)}"] : (string[])[],
            .. Before is { } before ? [$"{row}period_end < {dialect.DateLiteral(before)}"] : (string[])[],
            .. Without.Count > 0 ? [$"{row}period_start not in ({string.Join(", ", Without.Select(dialect.DateLiteral))})"] : (string[])[],
        ];
        return conditions.Count == 0 ? "" : $"{word} {string.Join(" and ", conditions)}";
    }

    /// <summary>Whether a period is settled under it.</summary>
    public bool Settles(SettlementPeriod period) => During is { } during
        ? period == during
        : !(period.End < From) && !(period.End >= Before) && !Without.Contains(period.Start);
}
