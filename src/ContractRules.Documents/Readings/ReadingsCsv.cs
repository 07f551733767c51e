using ContractRules.Agreements;
using ContractRules.Documents.Csv;
using ContractRules.Values;

namespace ContractRules.Documents.Readings;

/// <summary>Writes what the text leaves open as CSV, a row for each way to read it.</summary>
internal static class ReadingsCsv
{
    private static readonly EquatableArray<string> Header = ["reading", "clause", "question", "option", "meaning", "default", "chosen", "reason"];

    public static void Write(Agreement agreement, TextWriter output) => CsvLines.Write(
        output,
        [
            Header,
            .. from reading in agreement.Readings
               from option in reading.Options
               select (EquatableArray<string>)
               [
                   reading.Key,
                   $"{reading.Clause}",
                   reading.Question,
                   option.Name,
                   option.Meaning,
                   Truth(option == reading.Default),
                   Truth(option == agreement.Choices.Of(reading)),
                   option == reading.Default ? reading.Reason : "",
               ],
        ]);

    private static string Truth(bool holds) => holds ? "true" : "false";
}
