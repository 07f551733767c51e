using Apache.Arrow;
using Apache.Arrow.Ipc;

namespace ContractRules.Cli.Batches;

/// <summary>Writes record batches as a stream of Apache Arrow.</summary>
internal sealed class ArrowBatchWriter : IBatchWriter
{
    private readonly ArrowStreamWriter _writer;

    /// <summary>Begins the stream.</summary>
    /// <param name="output">Is left open.</param>
    /// <param name="schema">That of all batches.</param>
    public ArrowBatchWriter(Stream output, Schema schema)
    {
        _writer = new(output, schema, leaveOpen: true);
        _writer.WriteStart();
    }

    public void Write(RecordBatch batch)
    {
        using (batch)
        {
            _writer.WriteRecordBatch(batch);
        }
    }

    public void End() => _writer.WriteEnd();

    public void Dispose() => _writer.Dispose();
}
