namespace ContractRules.Sql.Loading;

/// <summary>Lines of CSV, as engines copy them: a cell in quotes where it has to be, one without anything where it is NULL.</summary>
internal static class Csv
{
    private static readonly char[] Special = [',', '"', '\r', '\n'];

    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell));

    private static string Cell(string? cell) => cell is null ? "" : cell.IndexOfAny(Special) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
