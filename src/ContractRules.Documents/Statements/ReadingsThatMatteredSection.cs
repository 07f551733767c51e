using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>How the text was read where another reading would have given another figure.</summary>
internal static class ReadingsThatMatteredSection
{
    private const string Heading = "Readings that mattered";

    public static Section Of(LaidOutStatement page) => page.Readings.Count == 0
        ? new Section(Heading, "No figure shown hangs on how the text is read.")
        : new Section(
            Heading,
            "",
            new Grid(
                [new("", ColumnKind.Name), new("Clause", ColumnKind.Name), new("Reading", ColumnKind.Name), new("Read as"), new("and not as")],
                [.. page.Readings.Select(RowOf)]));

    private static EquatableArray<string> RowOf(ReadingThatMattered reading) =>
    [
        LaidOutPage.MarksOf([reading.Mark]),
        $"{reading.Reading.Clause}",
        reading.Reading.Key,
        reading.Taken.Name + (reading.Taken == reading.Reading.Default ? "" : " (chosen)"),
        string.Join(", ", reading.Others.Select(other => other.Name)),
    ];
}
