using ContractRules.Documents.Facts;
using ContractRules.Documents.Reports;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Items;

/// <summary>The fields of a list of items that an agreement asks for, as a section of the report of its facts.</summary>
internal static class ItemsReport
{
    private static readonly EquatableArray<Column> Columns = [new("Field"), new("Type", ColumnKind.Name), new("Range", ColumnKind.Name), new("Default", ColumnKind.Name)];

    public static Section SectionOf(ItemsDeclaration items) => new(
        $"Items: {items}",
        $"{items.Description} ({items.Clause}): a file of their own, one line for each, with the columns {string.Join(", ", ItemsHeader.Columns(items))}. "
            + (items.IsNoneUnlessGiven ? "Without a file there are none." : "Without a file, whatever needs them is undetermined."),
        new Grid(
            Columns,
            [
                .. items.Fields.Select(field => (EquatableArray<string>)[$"{field}\n{field.Description}", $"{field.Measure}", FactsReport.RangeOf(field), field.Default?.ToString() ?? "none"]),
                .. items.Texts.Select(text => (EquatableArray<string>)[$"{text}\n{text.Description}", "name", "any", "none"]),
            ]));
}
