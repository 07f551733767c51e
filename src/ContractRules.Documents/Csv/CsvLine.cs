using System.Globalization;
using ContractRules.Documents.Input;
using CsvHelper;
using CsvHelper.Configuration;

namespace ContractRules.Documents.Csv;

/// <summary>One line of a CSV file, with the place of each of its cells.</summary>
/// <remarks>
/// No cell of a facts file spans lines, so each line is parsed by itself: a quote that is never closed spoils its own
/// line only, and the faults of all others are still found.
/// </remarks>
/// <param name="End">The place after its last character.</param>
/// <param name="Cells">Its cells, unquoted and trimmed.</param>
internal sealed record CsvLine(Place End, IReadOnlyList<CsvCell> Cells)
{
    /// <summary>How many cells a line may have.</summary>
    public const int MostCells = 100_000;

    private const char Quote = '"';

    public bool IsBlank => Cells.All(cell => cell.IsBlank);

    /// <summary>The line in cells; null, and a fault, where its quotes are wrong or there are too many.</summary>
    public static CsvLine? Parse(string text, string path, int line, Faults faults)
    {
        var starts = Starts(text, out var isClosed);
        if (!isClosed)
        {
            var opening = text.LastIndexOf(Quote);
            faults.Add(new Place(path, line, opening + 1), "a quote is never closed", "a second quote at the end of the cell, on the same line");
            return null;
        }

        if (starts.Count > MostCells)
        {
            faults.Add(new Place(path, line, starts[MostCells]), $"the line has {starts.Count} cells", string.Create(CultureInfo.InvariantCulture, $"at most {MostCells:#,0}"));
            return null;
        }

        var cells = text.Contains(Quote, StringComparison.Ordinal) ? Unquoted(text) : text.Split(',');
        if (cells?.Length != starts.Count)
        {
            faults.Add(
                new Place(path, line, text.IndexOf(Quote, StringComparison.Ordinal) + 1),
                "a quote stands in the middle of a cell",
                "quotes around a whole cell only, and doubled within one");
            return null;
        }

        return new CsvLine(
            new Place(path, line, text.Length + 1),
            [.. cells.Zip(starts, (cell, start) => new CsvCell(cell.Trim(), path, line, start))]);
    }

    // Null where its quotes are wrong.
    private static string[]? Unquoted(string text)
    {
        var isMalformed = false;
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            IgnoreBlankLines = false,
            BadDataFound = _ => isMalformed = true,
        });
        var cells = parser.Read() ? parser.Record! : [""];
        return isMalformed ? null : cells;
    }

    private static List<int> Starts(string text, out bool isClosed)
    {
        List<int> starts = [1];
        isClosed = true;
        for (var index = 0; index < text.Length; index++)
        {
            isClosed ^= text[index] == Quote;
            if (text[index] == ',' && isClosed)
            {
                starts.Add(index + 2);
            }
        }

        return starts;
    }
}
