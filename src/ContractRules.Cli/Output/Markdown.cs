namespace ContractRules.Cli.Output;

/// <summary>Writes reports as Markdown, with tables of pipes.</summary>
internal static class Markdown
{
    public static void Write(Report report, TextWriter output)
    {
        output.WriteLine($"# {report.Title}");
        foreach (var section in report.Sections)
        {
            output.WriteLine();
            output.WriteLine($"## {section.Heading}");
            if (section.Note.Length > 0)
            {
                output.WriteLine();
                output.WriteLine(section.Note);
            }

            if (section.Grid is { } grid)
            {
                output.WriteLine();
                Write(grid, output);
            }
        }
    }

    private static void Write(Grid grid, TextWriter output)
    {
        WriteRow(grid.Columns.Select(column => column.Heading), output);
        WriteRow(grid.Columns.Select(column => column.Kind == ColumnKind.Number ? "---:" : "---"), output);
        foreach (var row in grid.Rows)
        {
            WriteRow(row, output);
        }
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter output) =>
        output.WriteLine("| " + string.Join(" | ", cells.Select(Escaped)) + " |");

    private static string Escaped(string cell) => cell
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("\n", "<br>", StringComparison.Ordinal);
}
