using ContractRules.Documents.Input;

namespace ContractRules.Documents.Csv;

/// <summary>A CSV file in UTF-8: a header line, then rows. Blank lines don't count.</summary>
/// <param name="Header">The header line.</param>
/// <param name="Rows">The lines after it that could be parsed.</param>
internal sealed record CsvFile(CsvLine Header, IReadOnlyList<CsvLine> Rows)
{
    /// <summary>Reads a file; null, and faults, where it has no header. All that is wrong in lines goes to the faults.</summary>
    /// <param name="text">The text.</param>
    /// <param name="row">What a row stands for, such as a period.</param>
    /// <param name="header">What the header line should hold.</param>
    /// <param name="faults">Collects what is wrong.</param>
    /// <param name="mayBeEmpty">Whether a header alone says that there is none: no item, no receipt.</param>
    public static CsvFile? Read(SourceText text, string row, string header, Faults faults, bool mayBeEmpty = false)
    {
        if (LinesOf(text, faults) is not { } lines)
        {
            return null;
        }

        if (lines.Count == 0)
        {
            faults.Add(new Place(text.Name, 1, 1), "the file is empty", $"a header line: {header}");
            return null;
        }

        if (lines[0] is not { } first)
        {
            return null;
        }

        if (lines.Count == 1 && !mayBeEmpty)
        {
            faults.Add(first.End, $"no {row} follows the header", $"one line for each {row}");
        }

        var rows = lines.Skip(1).OfType<CsvLine>().ToList();
        foreach (var line in rows)
        {
            CheckLength(line, first.Cells.Count, faults);
        }

        return new CsvFile(first, rows);
    }

    /// <summary>The lines of a text that hold anything, null, and a fault, in the place of one that cannot be parsed; null where the text cannot be read.</summary>
    public static List<CsvLine?>? LinesOf(SourceText text, Faults faults) => text.Lines(faults) is not { } lines ? null :
    [
        .. lines.Index()
            .Where(line => line.Item.AsSpan().Trim().TrimStart(',').Length > 0)
            .Select(line => CsvLine.Parse(line.Item, text.Name, line.Index + 1, faults))
            .Where(line => line is not { IsBlank: true }),
    ];

    /// <summary>Tells where a line has more or fewer cells than columns.</summary>
    public static void CheckLength(CsvLine line, int columns, Faults faults)
    {
        if (line.Cells.Count != columns)
        {
            var place = line.Cells.Count > columns ? line.Cells[columns].Place : line.End;
            faults.Add(place, $"the line has {line.Cells.Count} cells", $"{columns}, one for each column");
        }
    }
}
