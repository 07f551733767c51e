using ContractRules.Documents.Csv;

namespace ContractRules.Documents.Openings;

/// <summary>One line of a form of opening balances.</summary>
/// <param name="Key">Of what.</param>
/// <param name="Asked">What is asked of it.</param>
/// <param name="Value">The answer.</param>
internal sealed record OpeningLine(CsvCell Key, CsvCell Asked, CsvCell Value)
{
    /// <summary>The line in its columns; null where it ends before one of them, which is told elsewhere.</summary>
    public static OpeningLine? Of(CsvLine line, NamedColumns columns) =>
        columns.CellOf(line, OpeningHeader.Key) is { } key && columns.CellOf(line, OpeningHeader.Asked) is { } asked && columns.CellOf(line, OpeningHeader.Value) is { } value
            ? new(key, asked, value)
            : null;
}
