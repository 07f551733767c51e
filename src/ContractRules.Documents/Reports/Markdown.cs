using System.Text.RegularExpressions;
using ContractRules.Values;

namespace ContractRules.Documents.Reports;

/// <summary>Writes reports as Markdown, with tables of pipes. What stands in data is text there too: no tag, no link and no emphasis.</summary>
internal static partial class Markdown
{
    public static void Write(Report report, TextWriter output)
    {
        WriteTitle(report.Title, output);
        foreach (var section in report.Sections)
        {
            output.WriteLine();
            output.WriteLine($"## {OnOneLine(section.Heading)}");
            if (section.Note.Length > 0)
            {
                output.WriteLine();
                output.WriteLine(Text(section.Note));
            }

            Write(section.Paragraphs, output);
            foreach (var text in section.AsIs)
            {
                output.WriteLine();
                WriteAsIs(text + "\n", output);
            }

            if (section.Grid is { } grid)
            {
                output.WriteLine();
                Write(grid, output);
            }
        }
    }

    // Items follow on each other; other paragraphs stand apart.
    private static void Write(EquatableArray<Paragraph> paragraphs, TextWriter output)
    {
        foreach (var (place, paragraph) in paragraphs.Index())
        {
            if (!paragraph.IsItem || place == 0 || !paragraphs[place - 1].IsItem)
            {
                output.WriteLine();
            }

            output.WriteLine((paragraph.IsItem ? "- " : "") + string.Concat(paragraph.Text.Runs.Select(Marked)).Replace("\n", paragraph.IsItem ? "\n  " : "\n", StringComparison.Ordinal));
        }
    }

    // Marks stand close to the words; blanks stay outside of them.
    private static string Marked(Run run)
    {
        var (text, mark) = (Text(run.Words), run.Mark switch { Mark.Inserted => "**", Mark.Deleted => "~~", _ => "" });
        var words = text.Trim();
        return mark.Length == 0 || words.Length == 0 ? text : text.Replace(words, $"{mark}{words}{mark}", StringComparison.Ordinal);
    }

    /// <summary>Writes the title of a document.</summary>
    public static void WriteTitle(string title, TextWriter output) => output.WriteLine($"# {OnOneLine(title)}");

    /// <summary>Writes lines as they are, in a fence that is longer than any they hold.</summary>
    public static void WriteAsIs(string lines, TextWriter output)
    {
        var fence = new string('`', Math.Max(3, 1 + Backticks().Matches(lines).Select(run => run.Length).DefaultIfEmpty().Max()));
        output.WriteLine($"{fence}text");
        output.Write(lines);
        output.WriteLine(fence);
    }

    private static void Write(Grid grid, TextWriter output)
    {
        WriteRow(grid.Columns.Select(column => Cell(column.Heading)), output);
        WriteRow(grid.Columns.Select(column => column.Kind == ColumnKind.Number ? "---:" : "---"), output);
        foreach (var row in grid.Rows)
        {
            WriteRow(row.Texts.Select(Cell), output);
        }
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter output) => output.WriteLine("| " + string.Join(" | ", cells) + " |");

    private static string Cell(string text) => Text(text).Replace("\n", "<br>", StringComparison.Ordinal);

    private static string OnOneLine(string text) => Text(text).Replace('\n', ' ');

    private static string Text(string text) => Marks().Replace(text, @"\$0");

    // What Markdown reads as more than itself: anywhere in a line, or at its beginning.
    [GeneratedRegex(@"[\\`*_\[\]|~]|<(?=[\w/!?])|&(?=[#\w]+;)|(?<=^[ \t]*)(?:>|[#+=-](?=[\s#+=-]|$))", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex("`+", RegexOptions.CultureInvariant)]
    private static partial Regex Backticks();
}
