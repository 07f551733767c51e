using Apache.Arrow;
using Apache.Arrow.Ipc;

namespace ContractRules.Arrow.Tests;

/// <summary>Batches through the bytes of an Arrow stream, as one process hands them to another.</summary>
internal static class Ipc
{
    /// <summary>What a reader gets of what a writer writes.</summary>
    public static RecordBatch Through(RecordBatch batch)
    {
        using var reader = new ArrowStreamReader(Bytes(batch));
        return reader.ReadNextRecordBatch();
    }

    /// <summary>A batch as a stream of bytes.</summary>
    public static byte[] Bytes(RecordBatch batch)
    {
        using var stream = new MemoryStream();
        using (var writer = new ArrowStreamWriter(stream, batch.Schema, leaveOpen: true))
        {
            writer.WriteRecordBatch(batch);
            writer.WriteEnd();
        }

        return stream.ToArray();
    }
}
