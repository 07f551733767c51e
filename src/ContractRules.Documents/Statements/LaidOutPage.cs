using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>One period as a page that adds up: section by section, each figure under the lines that it is made of.</summary>
internal static class LaidOutPage
{
    // How far lines stand in: sections, the figures of a section, and what they are made of.
    private const string OfFigure = "  ";
    private const string OfPart = "    ";

    public static Section Of(Settled settled, LaidOutStatement page, bool all)
    {
        var statement = page.Statement;
        var units = page.Lines.Select(line => line.Measure.Symbol).Where(symbol => symbol.Length > 0).Distinct().ToList();
        return new Section(
            $"Statement of {statement.Period}",
            $"Under: {statement.Version}.{(units is [var unit] ? $" Amounts in {unit}." : "")}{BeginningNote.Of(settled)}{string.Concat(statement.Changes.Select(change => $"\n{change}."))}",
            new Grid(
                [
                    new("Figure"),
                    new("Amount", ColumnKind.Number),
                    .. (EquatableArray<Column>)(units.Count > 1 ? [new("Unit", ColumnKind.Name)] : []),
                    new("Clause", ColumnKind.Name),
                    new("Reading", ColumnKind.Name),
                ],
                [.. page.Sections.SelectMany(section => RowsOf(section, units.Count > 1, all))]));
    }

    /// <summary>Marks of readings as they stand at figures and in the list of readings: <c>[1]</c>, <c>[1, 4–6]</c>; empty where there are none.</summary>
    public static string MarksOf(IEnumerable<int> marks)
    {
        var runs = marks.Index().GroupBy(mark => mark.Item - mark.Index, mark => (Rational)mark.Item)
            .Select(run => run.ToList() is { Count: > 2 } many ? $"{many[0]}–{many[^1]}" : string.Join(", ", run));
        return string.Join(", ", runs) is { Length: > 0 } told ? $"[{told}]" : "";
    }

    private static IEnumerable<EquatableArray<string>> RowsOf(LaidOutSection section, bool withUnits, bool withNothing) =>
        section.Lines.Where(line => withNothing || !line.ShowsNothing).Select(line => RowOf(line, withUnits)).Prepend([section.Heading, "", .. (EquatableArray<string>)(withUnits ? [""] : []), "", ""]);

    private static EquatableArray<string> RowOf(LaidOutLine line, bool withUnits) =>
    [
        $"{IndentOf(line.Kind)}{(line.Kind == LineKind.Less ? "less " : "")}{line.Label}",
        Figures.Of(line),
        .. (EquatableArray<string>)(withUnits ? [line.Measure.Symbol] : []),
        line.Kind is LineKind.RoundedByTheClause or LineKind.RoundingShown or LineKind.Limited ? "" : $"{line.Clause}",
        MarksOf(line.Marks),
    ];

    private static string IndentOf(LineKind kind) => kind is LineKind.Figure or LineKind.Total or LineKind.Closing or LineKind.Subtotal ? OfFigure : OfPart;
}
