using Apache.Arrow;
using Apache.Arrow.Ipc;

namespace ContractRules.Cli.Batches;

/// <summary>The record batches of a stream or a file of Apache Arrow.</summary>
internal static class ArrowBatches
{
    /// <summary>The batches, one after another, as they are asked for.</summary>
    public static IEnumerable<RecordBatch> In(ArrowStreamReader reader)
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
