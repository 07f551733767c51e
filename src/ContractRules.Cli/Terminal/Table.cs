using ContractRules.Documents.Reports;
using Spectre.Console;

namespace ContractRules.Cli.Terminal;

/// <summary>Writes reports as tables of plain text, within the width of the screen.</summary>
internal static class Table
{
    public static void Write(Report report, Screen screen)
    {
        using var text = new StringWriter();
        var signs = new WholeSigns();
        WriteTo(ConsoleOver(text, screen), report.Select(told => signs.Hide(Visible.Of(told))));

        // Spectre fills lines with blanks up to the width of the table, and ends each table with a blank line of its own.
        var before = "";
        foreach (var line in text.ToString().TrimEnd().Split('\n').Select(line => signs.Restore(line.TrimEnd())))
        {
            if (line.Length > 0 || before.Length > 0)
            {
                screen.Emphasized.WriteLine(line);
            }

            before = line;
        }
    }

    private static void WriteTo(IAnsiConsole console, Report report)
    {
        console.Write(new Text(report.Title + "\n", Emphasized));
        foreach (var section in report.Sections)
        {
            console.Write(new Text($"\n{section.Heading}\n", Emphasized));
            if (section.Note.Length > 0)
            {
                console.Write(new Text(section.Note + "\n"));
            }

            foreach (var (index, paragraph) in section.Paragraphs.Index())
            {
                var beginsAnew = index > 0 && !paragraph.IsItem && section.Paragraphs[index - 1].IsItem;
                console.Write(new Text((beginsAnew ? "\n" : "") + Set(paragraph, console.Profile.Width) + "\n"));
            }

            foreach (var text in section.AsIs)
            {
                WriteAsIs(text, console);
            }

            foreach (var grid in section.Grid?.Fitting(console.Profile.Width) ?? [])
            {
                console.Write(TableOf(grid));
            }
        }
    }

    // A file that is copied from the screen has no lines broken.
    private static void WriteAsIs(string text, IAnsiConsole console)
    {
        var width = console.Profile.Width;
        console.Profile.Width = Math.Max(width, text.Split('\n').Max(line => line.Length) + 1);
        console.Write(new Text($"\n{text}\n"));
        console.Profile.Width = width;
    }

    private static string Set(Documents.Reports.Paragraph paragraph, int width) =>
        paragraph.IsItem ? Lines.Listed($"{paragraph.Text}", width) : Lines.Broken($"{paragraph.Text}", width);

    private static Style Emphasized => new(decoration: Decoration.Bold);

    private static IAnsiConsole ConsoleOver(TextWriter text, Screen screen)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = screen.CanEmphasize ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = screen.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private static Spectre.Console.Table TableOf(Documents.Reports.Grid grid)
    {
        var table = new Spectre.Console.Table { Border = TableBorder.Simple, UseSafeBorder = false };
        for (var index = 0; index < grid.Columns.Count; index++)
        {
            var column = grid.Columns[index];
            table.AddColumn(new TableColumn(new Text(HeadingOf(column, grid.Rows.Select(row => row.Cells[index].Text))))
            {
                NoWrap = column.Kind != ColumnKind.Words,
                Alignment = column.Kind == ColumnKind.Number ? Justify.Right : Justify.Left,
            });
        }

        foreach (var row in grid.Rows)
        {
            table.AddRow(row.Texts.Select(text => new Text(text)));
        }

        return table;
    }

    private static string HeadingOf(Column column, IEnumerable<string> cells) => column.Kind == ColumnKind.Number
        ? Lines.Broken(column.Heading, column.LeastWidth(cells))
        : column.Heading;
}
