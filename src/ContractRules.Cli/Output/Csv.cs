using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ContractRules.Cli.Output;

/// <summary>Writes lines of CSV, each ended by a line feed.</summary>
internal static class Csv
{
    public static void Write(TextWriter output, IEnumerable<IReadOnlyList<string>> lines)
    {
        using var writer = new CsvWriter(output, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        foreach (var line in lines)
        {
            foreach (var cell in line)
            {
                writer.WriteField(cell);
            }

            writer.NextRecord();
        }
    }
}
