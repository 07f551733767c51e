using System.Globalization;
using Apache.Arrow;
using ContractRules.Agreements;
using ContractRules.Arrow.Ventures;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Facts of ventures in record batches of Apache Arrow.</summary>
/// <param name="batches">The batches, read as they are asked for. Going through them may throw whatever a reader trips over.</param>
/// <param name="expected">What they are read from.</param>
/// <param name="stream">The file, closed at the end.</param>
/// <param name="name">What faults call the file.</param>
/// <param name="agreement">The agreement whose facts it gives.</param>
internal sealed class BatchInput(IEnumerable<RecordBatch> batches, string expected, Stream stream, string name, Agreement agreement) : IVentureInput
{
    /// <summary>The batches, one after another; the last of them where one cannot be read at all.</summary>
    public IEnumerable<VentureLot> Lots
    {
        get
        {
            using var reading = batches.GetEnumerator();
            for (long first = 1; TryRead(reading, out var batch, out var fault); first += batch?.Length ?? 0)
            {
                if (batch is null)
                {
                    yield return Lot(null, [new(new Place(name), fault!, expected)], first, isCutOff: true);
                    yield break;
                }

                var given = agreement.VenturesIn(batch);
                batch.Dispose();
                // Of a row of nobody nobody can tell which amounts would be missing.
                var isCutOff = given.Rows is null || given.Rows.Ventures.Contains("");
                var from = first;
                yield return Lot(given.Rows, given.Faults.Select(wrong => new InputFault(PlaceOf(from + wrong.Row, wrong.Column), wrong.Found, wrong.Expected)), first, isCutOff);
                if (isCutOff)
                {
                    yield break;
                }
            }
        }
    }

    public void Dispose() => stream.Dispose();

    private VentureLot Lot(VentureRows? rows, IEnumerable<InputFault> faults, long first, bool isCutOff) =>
        new((row, fact) => PlaceOf(first + row, fact ?? VentureBatches.Period), [.. faults], rows ?? VentureRows.Of([], []), isCutOff);

    private Place PlaceOf(long? row, string? column) =>
        new(name, Path: string.Join(", ", new[] { row is { } number ? string.Create(CultureInfo.InvariantCulture, $"row {number}") : null, column }.OfType<string>()));

    // Whatever a reader trips over in bytes that are no batches.
    private static bool TryRead(IEnumerator<RecordBatch> reading, out RecordBatch? batch, out string? fault)
    {
        (batch, fault) = (null, null);
        try
        {
            batch = reading.MoveNext() ? reading.Current : null;
            return batch is not null;
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            fault = $"the rows cannot be read ({wrong.Message})";
            return true;
        }
    }
}
