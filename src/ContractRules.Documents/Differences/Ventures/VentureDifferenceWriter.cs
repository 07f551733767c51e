using ContractRules.Differences.Ventures;
using ContractRules.Documents.Csv;

namespace ContractRules.Documents.Differences.Ventures;

/// <summary>
/// Writes by what ventures differ as CSV, as they are done: a line for each payment and delivery that differs or may differ in any period, summed over those of the venture, and under it one
/// for each part of its difference. Of a venture that does not differ there is none.
/// </summary>
/// <remarks>The lines are those of a comparison in CSV: figures are exact, <c>left-out</c> is how many periods are open, and a part with a blank cause is due to all together.</remarks>
/// <example><c>using var writer = new VentureDifferenceWriter(output); before.CompareVentures(after, lots, onLot: lot => writer.Write(lot.Done));</c></example>
public sealed class VentureDifferenceWriter : IDisposable
{
    private readonly TextWriter _output;

    /// <summary>Begins to write.</summary>
    /// <param name="output">Is left open.</param>
    public VentureDifferenceWriter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        CsvLines.Write(output, [SummedLines.Header]);
    }

    /// <summary>Writes ventures.</summary>
    public void Write(IEnumerable<ComparedVenture> ventures)
    {
        ArgumentNullException.ThrowIfNull(ventures);
        foreach (var venture in ventures)
        {
            ArgumentNullException.ThrowIfNull(venture, nameof(ventures));
            CsvLines.Write(
                _output,
                venture.Venture,
                [
                    .. venture.Payments.Where(payment => payment.IsChange).SelectMany(SummedLines.Of),
                    .. venture.Deliveries.Where(delivery => delivery.IsChange).SelectMany(SummedLines.Of),
                ]);
        }
    }

    /// <summary>Writes what has not been written yet.</summary>
    public void Dispose() => _output.Flush();

    /// <summary>What it writes.</summary>
    public override string ToString() => "differences of ventures";
}
