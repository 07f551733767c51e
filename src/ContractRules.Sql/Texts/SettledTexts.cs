using ContractRules.Plans;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Sql.Texts;

/// <summary>The texts of an agreement, each with the periods that are settled under it, so that every period has one.</summary>
internal static class SettledTexts
{
    /// <summary>The texts, the earliest first; those of periods inside which the text changes after them.</summary>
    public static IReadOnlyList<SettledText> Of(Plan plan, Refusals refusals)
    {
        var agreement = plan.Agreement;
        if (agreement.TextThroughout is { } only)
        {
            return [new(plan.ProgramOf(only), null, null, null, [])];
        }

        var changes = agreement.Versions.Skip(1).Select(version => version.InForceFrom).Where(day => day > agreement.Dated).ToList();
        if (agreement.Cadence == Cadence.Intervals && changes.Count > 0)
        {
            refusals.Add(default, $"{agreement}", "its periods are any intervals, so that it is not known beforehand inside which of them its text changes; expected the text in force on one date");
            return [];
        }

        var changed = changes.Select(day => CalendarPeriods.Of(day, agreement.Periods)).Where(period => changes.Any(day => period.Holds(day) && day > period.Start)).Distinct().ToList();
        EquatableArray<LocalDate> without = [.. changed.Select(period => period.Start)];
        return
        [
            .. agreement.Versions.Select((version, index) => new SettledText(
                plan.ProgramOf(version),
                index == 0 ? null : version.InForceFrom,
                index + 1 < agreement.Versions.Count ? agreement.Versions[index + 1].InForceFrom : null,
                null,
                without)),
            .. changed.Select(period => new SettledText(plan.ProgramOf(period), null, null, period, [])),
        ];
    }
}
