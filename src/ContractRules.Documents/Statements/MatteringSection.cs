using System.Globalization;
using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>How the text was read where another reading would have given another figure.</summary>
internal static class MatteringSection
{
    private const string Heading = "Readings that mattered";

    /// <summary>Of one period with the marks by which its figures refer to them; of several with the number of periods. None where the text leaves no question open.</summary>
    public static EquatableArray<Section> Of(IReadOnlyList<LaidOutStatement> pages)
    {
        var mattered = pages.SelectMany(page => page.Readings).GroupBy(reading => reading.Reading).ToList();
        return mattered.Count == 0
            ? pages.All(page => page.Statement.ReadAs.Count == 0) ? [] : [new Section(Heading, "No figure shown hangs on how the text is read.")]
            :
            [
                new Section(
                    Heading,
                    "Another reading would have given another figure.",
                    new Grid(
                        [
                            new(pages.Count == 1 ? "" : "In", ColumnKind.Name),
                            new("Clause", ColumnKind.Name),
                            new("Reading", ColumnKind.Name),
                            new("Read as"),
                            new("and not as"),
                        ],
                        [.. mattered.Select(found => RowOf([.. found], pages.Count))])),
            ];
    }

    private static EquatableArray<string> RowOf(IReadOnlyList<ReadingThatMattered> found, int periods) =>
    [
        periods == 1 ? LaidOutPage.MarksOf([found[0].Mark]) : string.Create(CultureInfo.InvariantCulture, $"{found.Count} of {periods}"),
        $"{found[0].Reading.Clause}",
        found[0].Reading.Key,
        found[0].Taken.Name + (found[0].Taken == found[0].Reading.Default ? "" : " (chosen)"),
        string.Join(", ", found[0].Reading.Options.Intersect(found.SelectMany(one => one.Others)).Select(other => other.Name)),
    ];
}
