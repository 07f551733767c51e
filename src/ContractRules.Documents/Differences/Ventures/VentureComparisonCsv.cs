using ContractRules.Differences.Ventures;
using ContractRules.Documents.Csv;

namespace ContractRules.Documents.Differences.Ventures;

/// <summary>
/// Writes a comparison over many ventures as CSV for other programs: a line for each payment and delivery over all ventures, whose column <c>venture</c> is blank, under it one for each part
/// of its difference; then the same of each venture that differs most. Parts with a blank cause are due to all together.
/// </summary>
/// <remarks>Figures are exact, and so may be fractions; at the end of the line stands the difference as a spreadsheet can add it up, and with what rounding that was made.</remarks>
internal static class VentureComparisonCsv
{
    public static void Write(VentureComparison comparison, TextWriter output)
    {
        CsvLines.Write(output, [SummedLines.Header]);
        CsvLines.Write(output, "", [.. comparison.Totals.SelectMany(SummedLines.Of), .. comparison.DeliveryTotals.SelectMany(SummedLines.Of)]);
        foreach (var venture in comparison.Greatest.SelectMany(greatest => greatest.Ventures).DistinctBy(venture => venture.Venture))
        {
            CsvLines.Write(output, venture.Venture, [.. venture.Payments.SelectMany(SummedLines.Of), .. venture.Deliveries.SelectMany(SummedLines.Of)]);
        }
    }
}
