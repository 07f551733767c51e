using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>How the text was read where it leaves something open.</summary>
internal static class ReadingsInEffect
{
    public static Section Of(Agreement agreement) => agreement.Readings.Count == 0
        ? new Section("Readings", "The text leaves no question open.")
        : new Section(
            "Readings in effect",
            "",
            new Grid(
                [new("Reading", ColumnKind.Name), new("Option", ColumnKind.Name), new("Meaning")],
                agreement.Readings.Select(reading => RowOf(reading, agreement.Choices.Of(reading))).ToEquatableArray()));

    private static EquatableArray<string> RowOf(Reading reading, ReadingOption option) =>
        [reading.Key, option.Name + (option == reading.Default ? "" : " (chosen)"), option.Meaning];
}
