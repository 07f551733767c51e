using ContractRules.Agreements;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Rules;

namespace ContractRules.Documents.Ventures;

/// <summary>Rows of ventures in CSV: a column <c>venture</c>, then <c>period</c>, then one for each fact.</summary>
internal sealed class CsvVentureLines : IVentureLines
{
    public const string Venture = "venture";

    private readonly string _source;
    private readonly FactsHeader _header;
    private readonly int[] _columns;
    private readonly Range[] _cells;

    private CsvVentureLines(string source, FactsHeader header)
    {
        (_source, _header) = (source, header);
        Facts = [.. header.Facts.OfType<FactDeclaration>()];
        _columns = [.. header.Facts.Select(fact => fact is null ? -1 : Facts.IndexOf(fact))];
        _cells = new Range[header.Facts.Count + 2];
    }

    /// <summary>The facts that have a column.</summary>
    public List<FactDeclaration> Facts { get; }

    /// <summary>Reads the first line; null, and faults, where it is wrong.</summary>
    public static CsvVentureLines? Of(string first, int number, string source, Agreement agreement, Faults faults)
    {
        if (CsvLine.Parse(first, source, number, faults) is not { } line)
        {
            return null;
        }

        if (line.Cells[0].Text != Venture)
        {
            faults.Add(line.Cells[0].Place, $"the first column is {Quoting.Of(line.Cells[0].Text)}", $"{Venture} as the first column, then {FactsHeader.Period}");
            return null;
        }

        if (line.Cells.Count < 2)
        {
            faults.Add(line.End, "there are no columns but the first", $"{Venture}, {FactsHeader.Period}, then the keys of facts");
            return null;
        }

        var header = FactsHeader.Read(line with { Cells = [.. line.Cells.Skip(1)] }, agreement, mayTellDays: false, faults);
        return faults.Any ? null : new(source, header);
    }

    /// <inheritdoc/>
    public void Read(int number, string line, LotRows rows)
    {
        if (line.AsSpan().Trim().TrimStart(',').IsEmpty)
        {
            return;
        }

        if (line.Contains('"', StringComparison.Ordinal) || line.AsSpan().Split(_cells, ',') != _cells.Length - 1)
        {
            ReadCarefully(number, line, rows);
            return;
        }

        var text = line.AsSpan();
        if (!TryBegin(text[_cells[0]].Trim(), text[_cells[1]].Trim(), new(number, line, PlaceOf), rows))
        {
            return;
        }

        var isWhole = true;
        for (var cell = 2; cell < _cells.Length - 1; cell++)
        {
            var given = text[_cells[cell]].Trim();
            isWhole &= given.IsEmpty || rows.TryGive(_columns[cell - 1], given)
                || rows.TryGive(_columns[cell - 1], new CsvCell(given.ToString(), _source, number, _cells[cell].Start.Value + 1));
        }

        if (!isWhole)
        {
            rows.Refuse();
        }
    }

    /// <inheritdoc/>
    public void Refuse(int number, string line, LotRows rows)
    {
        // Whose it is stands before the first comma, unless what is wrong is there.
        var venture = line.Split(',')[0].Trim().Trim('"');
        if (venture.Length == 0 || venture.Contains('"', StringComparison.Ordinal) || venture.Contains(NumberedLines.NoText, StringComparison.Ordinal))
        {
            rows.RefuseLine(number);
        }
        else
        {
            _ = rows.TryBegin(venture, new(number, line, PlaceOf));
        }
    }

    // With quotes, or as many cells as it has to have not.
    private void ReadCarefully(int number, string text, LotRows rows)
    {
        if (CsvLine.Parse(text, _source, number, rows.Faults) is not { } line)
        {
            Refuse(number, text, rows);
            return;
        }

        if (!TryBegin(line.Cells[0].Text, line.Cells.Count > 1 ? line.Cells[1].Text : "", new(number, text, PlaceOf), rows))
        {
            return;
        }

        var isWhole = line.Cells.Count == _cells.Length - 1;
        if (!isWhole)
        {
            CsvFile.CheckLength(line, _cells.Length - 1, rows.Faults);
        }

        foreach (var (cell, column) in line.Cells.Skip(2).Zip(_columns.Skip(1)))
        {
            isWhole &= cell.IsBlank || rows.TryGive(column, cell);
        }

        if (!isWhole)
        {
            rows.Refuse();
        }
    }

    // False where the row is nobody's, or of no period, so that what it gives is left alone.
    private static bool TryBegin(ReadOnlySpan<char> venture, ReadOnlySpan<char> period, SourceLine line, LotRows rows)
    {
        if (venture.IsEmpty)
        {
            rows.Faults.Add(line.PlaceOf(line, null) with { Column = 1 }, "the venture is missing", "its name");
            rows.RefuseLine(line.Number);
            return false;
        }

        return rows.TryBegin(venture, line) && rows.TryPeriod(period, line);
    }

    private Place PlaceOf(SourceLine line, string? fact)
    {
        var cells = CsvLine.Parse(line.Text, _source, line.Number, new Faults())?.Cells ?? [];
        var column = fact is null ? 0 : _header.Facts.Index().FirstOrDefault(found => found.Item?.Key == fact).Index;
        return column + 1 < cells.Count ? cells[column + 1].Place : new(_source, line.Number, 1);
    }
}
