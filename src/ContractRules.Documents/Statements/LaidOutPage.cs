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

    /// <summary>The page.</summary>
    /// <param name="settled">What it is of.</param>
    /// <param name="page">The statement laid out.</param>
    /// <param name="all">Whether lines that add nothing are shown, and the keys by which terms and facts are asked for.</param>
    public static Section Of(Settled settled, LaidOutStatement page, bool all)
    {
        var statement = page.Statement;
        var units = page.Lines.Select(line => line.Measure.Symbol).Where(symbol => symbol.Length > 0).Distinct().ToList();
        var columns = new Columns(WithUnits: units.Count > 1, WithKeys: all);
        return new Section(
            $"Statement of {statement.Period}",
            $"Under: {statement.Version}.{(units is [var unit] ? $" Amounts in {unit}." : "")}{BeginningNote.Of(settled)}{string.Concat(statement.Changes.Select(change => $"\n{change}."))}",
            new Grid(columns.Headed, [.. page.Sections.SelectMany(section => RowsOf(section, columns, all))]));
    }

    /// <summary>Marks of readings as they stand at figures and in the list of readings: <c>[1]</c>, <c>[1, 4–6]</c>; empty where there are none.</summary>
    public static string MarksOf(IEnumerable<int> marks)
    {
        var runs = marks.Index().GroupBy(mark => mark.Item - mark.Index, mark => (Rational)mark.Item)
            .Select(run => run.ToList() is { Count: > 2 } many ? $"{many[0]}–{many[^1]}" : string.Join(", ", run));
        return string.Join(", ", runs) is { Length: > 0 } told ? $"[{told}]" : "";
    }

    private static IEnumerable<EquatableArray<string>> RowsOf(LaidOutSection section, Columns columns, bool all) => section.Lines
        .Where(line => all || !line.ShowsNothing)
        .Select(line => columns.Filled(
            $"{IndentOf(line.Kind)}{(line.Kind == LineKind.Less ? "less " : "")}{line.Label}",
            line.Figure,
            line.Measure.Symbol,
            line.Kind is LineKind.RoundedByTheClause or LineKind.RoundingShown or LineKind.Limited ? "" : $"{line.Clause}",
            line.Key,
            MarksOf(line.Marks)))
        .Prepend(columns.Filled(section.Heading, "", "", "", "", ""));

    private static string IndentOf(LineKind kind) => kind is LineKind.Figure or LineKind.Total or LineKind.Closing or LineKind.Subtotal ? OfFigure : OfPart;

    // A column of units where there is more than one, and of keys where they are asked for.
    private sealed record Columns(bool WithUnits, bool WithKeys)
    {
        public EquatableArray<Column> Headed =>
        [
            new("Figure"),
            new("Amount", ColumnKind.Number),
            .. WithUnits ? (Column[])[new("Unit", ColumnKind.Name)] : [],
            new("Clause", ColumnKind.Name),
            .. WithKeys ? (Column[])[new("Key")] : [],
            new("Reading", ColumnKind.Name),
        ];

        public EquatableArray<string> Filled(string label, string figure, string unit, string clause, string key, string marks) =>
            [label, figure, .. WithUnits ? (string[])[unit] : [], clause, .. WithKeys ? (string[])[key] : [], marks];
    }
}
