using Apache.Arrow;
using Apache.Arrow.Ipc;

namespace ContractRules.Cli.Batches;

/// <summary>The record batches of a stream or a file of Apache Arrow.</summary>
internal static class ArrowBatches
{
    /// <summary>The batches of a stream, one after another, as they are asked for.</summary>
    /// <exception cref="EndOfStreamException">It ends without the mark of its end, so that nobody can tell whether batches are missing.</exception>
    public static IEnumerable<RecordBatch> InStream(Stream stream)
    {
        var watched = new WatchedStream(stream);
        foreach (var batch in In(new(watched)))
        {
            yield return batch;
        }

        if (watched.RanOut)
        {
            throw new EndOfStreamException("the stream ends without the mark of its end, as where it was cut off");
        }
    }

    /// <summary>The batches of a file, one after another, as they are asked for.</summary>
    public static IEnumerable<RecordBatch> InFile(Stream stream) => In(new ArrowFileReader(stream));

    private static IEnumerable<RecordBatch> In(ArrowStreamReader reader)
    {
        using (reader)
        {
            while (reader.ReadNextRecordBatch() is { } batch)
            {
                yield return batch;
            }
        }
    }
}
