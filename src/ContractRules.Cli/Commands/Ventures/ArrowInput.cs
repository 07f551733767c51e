using System.Globalization;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using ContractRules.Agreements;
using ContractRules.Arrow.Ventures;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Facts of ventures in the record batches of Apache Arrow.</summary>
/// <param name="reader">Reads the batches.</param>
/// <param name="name">What faults call the file.</param>
/// <param name="agreement">The agreement whose facts it gives.</param>
internal sealed class ArrowInput(ArrowStreamReader reader, string name, Agreement agreement) : IVentureInput
{
    /// <summary>The batches, one after another; the last of them where one cannot be read at all.</summary>
    public IEnumerable<VentureLot> Lots
    {
        get
        {
            for (long first = 1; TryRead(out var batch, out var fault); first += batch?.Length ?? 0)
            {
                if (batch is null)
                {
                    yield return Lot(null, [new(new Place(name), fault!, "the stream or the file of Apache Arrow")], first);
                    yield break;
                }

                var given = agreement.VenturesIn(batch);
                batch.Dispose();
                var from = first;
                yield return Lot(given.Rows, given.Faults.Select(wrong => new InputFault(PlaceOf(from + wrong.Row, wrong.Column), wrong.Found, wrong.Expected)), first);
                if (given.Rows is null)
                {
                    yield break;
                }
            }
        }
    }

    public void Dispose() => reader.Dispose();

    private VentureLot Lot(VentureRows? rows, IEnumerable<InputFault> faults, long first) =>
        new((row, fact) => PlaceOf(first + row, fact ?? VentureBatches.Period), [.. faults], rows ?? VentureRows.Of([], []));

    private Place PlaceOf(long? row, string? column) =>
        new(name, Path: string.Join(", ", new[] { row is { } number ? string.Create(CultureInfo.InvariantCulture, $"row {number}") : null, column }.OfType<string>()));

    // Whatever a reader trips over in bytes that are no batches.
    private bool TryRead(out RecordBatch? batch, out string? fault)
    {
        (batch, fault) = (null, null);
        try
        {
            batch = reader.ReadNextRecordBatch();
            return batch is not null;
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            fault = $"the batches cannot be read ({wrong.Message})";
            return true;
        }
    }
}
