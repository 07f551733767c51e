using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Readings;

/// <summary>What the text of an agreement leaves open, as a report.</summary>
internal static class ReadingsReport
{
    public static Report Of(Agreement agreement) => new(
        $"{agreement}: readings",
        agreement.Readings.Count == 0 ? [new Section("None", "The text leaves no question open.")] : agreement.Readings.Select(SectionOf).ToEquatableArray());

    private static Section SectionOf(Reading reading) => new(
        $"{reading} ({reading.Clause})",
        $"{reading.Question}\nBy default {reading.Default.Name}: {reading.Reason}",
        new Grid(
            [new("Option", ColumnKind.Name), new("Meaning")],
            reading.Options
                .Select(option => (EquatableArray<string>)[option.Name + (option == reading.Default ? " (default)" : ""), option.Meaning])
                .ToEquatableArray()));
}
