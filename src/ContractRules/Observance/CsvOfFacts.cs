using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>Writes facts and items as CSV, such as settling reads. No key, number or date needs quotes; names do.</summary>
/// <example><c>CsvOfFacts.Of(agreement.Facts, months)</c> is a file that <c>contract-rules settle --facts</c> takes.</example>
public static class CsvOfFacts
{
    /// <summary>A column for each fact that is given at all, a line for each period; what is not given is blank.</summary>
    /// <param name="facts">The facts that an agreement asks for, in the order of the columns.</param>
    /// <param name="periods">What is given, period by period.</param>
    public static string Of(EquatableArray<FactDeclaration> facts, EquatableArray<PeriodFacts> periods)
    {
        string[] given = [.. facts.Select(fact => fact.Key).Where(key => periods.Any(period => period.Values.TryGet(key, out _)))];
        return Lines(
        [
            ["period", .. given],
            .. periods.Select(period => (string[])[period.Period.Label, .. given.Select(key => Cell(period.Values, key))]),
        ]);
    }

    /// <summary>A column for each field that is given at all, a line for each item.</summary>
    /// <param name="items">The list.</param>
    /// <param name="periods">What is given, period by period.</param>
    public static string Of(ItemsDeclaration items, EquatableArray<PeriodFacts> periods)
    {
        ArgumentNullException.ThrowIfNull(items);
        var all = periods.SelectMany(facts => facts.Items.TryGet(items.Key, out var given) ? given : [], (facts, item) => (facts.Period, Item: item)).ToList();
        string[] place = items.DatedBy is { } date ? [date.Key] : [ItemsDeclaration.PeriodColumn];
        string[] values = [.. items.Fields.Select(field => field.Key).Except(place).Where(key => all.Any(one => one.Item.Values.TryGet(key, out _)))];
        string[] names = [.. items.Texts.Select(field => field.Key).Where(key => all.Any(one => one.Item.Names.TryGet(key, out _)))];
        return Lines(
        [
            [ItemsDeclaration.KeyColumn, .. place, .. values, .. names],
            .. all.Select(one => (string[])
            [
                one.Item.Key,
                items.DatedBy is null ? one.Period.Label : Cell(one.Item.Values, place[0]),
                .. values.Select(key => Cell(one.Item.Values, key)),
                .. names.Select(key => one.Item.Names.TryGet(key, out var name) ? name : ""),
            ]),
        ]);
    }

    private static string Cell(EquatableMap<Value> values, string key) => values.TryGet(key, out var value) ? $"{value}" : "";

    private static string Lines(string[][] lines) => string.Concat(lines.Select(cells => $"{string.Join(',', cells.Select(Quoted))}\n"));

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
