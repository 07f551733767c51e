using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ContractRules.Documents.Csv;

/// <summary>Writes lines of CSV, each ended by a line feed. A spreadsheet takes no text in it for a formula.</summary>
internal static class CsvLines
{
    private const string BeginningsOfFormulas = "=+-@\t\r";
    private const string Quoted = ",\"\r\n";

    /// <summary>A name as it stands in a line, in quotes where it needs them and else unchanged: other programs find it again by it.</summary>
    public static string Name(string text) => text.AsSpan().IndexOfAny(Quoted) < 0 && text.AsSpan().Trim().Length == text.Length
        ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Writes lines.</summary>
    public static void Write(TextWriter output, IEnumerable<IReadOnlyList<string>> lines) => Write(output, [], lines);

    /// <summary>Writes lines that all begin with a name, which stays as it is.</summary>
    public static void Write(TextWriter output, string name, IEnumerable<IReadOnlyList<string>> lines) => Write(output, [name], lines);

    private static void Write(TextWriter output, IReadOnlyList<string> names, IEnumerable<IReadOnlyList<string>> lines)
    {
        using var writer = new CsvWriter(output, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        foreach (var line in lines)
        {
            foreach (var name in names)
            {
                writer.WriteField(name);
            }

            foreach (var cell in line)
            {
                writer.WriteField(IsFormula(cell) ? "'" + cell : cell);
            }

            writer.NextRecord();
        }
    }

    private static bool IsFormula(string cell) => cell.Length > 0 && BeginningsOfFormulas.Contains(cell[0], StringComparison.Ordinal) && !IsNegativeNumber(cell);

    // A decimal or a fraction of any length.
    private static bool IsNegativeNumber(string cell) => cell.Length > 1 && cell[0] == '-' && cell.AsSpan(1).IndexOfAnyExcept("0123456789./") < 0;
}
