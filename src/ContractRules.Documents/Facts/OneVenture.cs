using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;

namespace ContractRules.Documents.Facts;

/// <summary>The rows of one venture in a file that holds those of many, as if there were no others.</summary>
internal static class OneVenture
{
    /// <summary>The file without the column of ventures; null, and a fault, where it does not hold the venture, or no venture was named.</summary>
    /// <param name="file">The file; null where it could not be read.</param>
    /// <param name="venture">The venture; null where the file is to hold the rows of one.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static CsvFile? Of(CsvFile? file, string? venture, Faults faults)
    {
        var isOfMany = file?.Header.Cells[0].Text == CsvVentureLines.Venture;
        if (file is null || (!isOfMany && venture is null))
        {
            return file;
        }

        if (venture is null || !isOfMany)
        {
            faults.Add(
                file.Header.Cells[0].Place,
                isOfMany ? "the facts are those of many ventures" : $"there is no column '{CsvVentureLines.Venture}'",
                isOfMany ? "those of one: --venture NAME takes its rows" : "the facts of many ventures, or no --venture");
            return null;
        }

        var rows = file.Rows.Where(row => row.Cells[0].Text == venture).Select(Without).ToList();
        if (rows.Count > 0 && file.Header.Cells.Count > 1)
        {
            return new(Without(file.Header), rows);
        }

        faults.Add(file.Header.Cells[0].Place, $"there is no row of the venture {Quoting.Of(venture)}", Quoting.OneOf(Nearest.To(venture, file.Rows.Select(row => row.Cells[0].Text)) is { Count: > 0 } near ? near : ["one that the file holds"]));
        return null;
    }

    private static CsvLine Without(CsvLine line) => line with { Cells = [.. line.Cells.Skip(1)] };
}
