using Apache.Arrow;
using Parquet;
using Parquet.Schema;

namespace ContractRules.Cli.Batches;

/// <summary>Writes record batches as a file of Apache Parquet, many of them together as a group of rows.</summary>
internal sealed class ParquetBatchWriter : IBatchWriter
{
    // From how many rows on they are written as a group: each column of one is read as a whole, and few rows gain little by that.
    private const int RowsAGroup = 64 * 1024;

    private readonly List<RecordBatch> _waiting = [];
    private readonly DataField[] _fields;
    private readonly ParquetWriter _writer;
    private long _rows;

    /// <summary>Begins the file.</summary>
    /// <param name="output">Is left open, and need not seek.</param>
    /// <param name="schema">That of all batches.</param>
    public ParquetBatchWriter(Stream output, Apache.Arrow.Schema schema)
    {
        _fields = [.. schema.FieldsList.Select(ParquetFields.Of)];
        _writer = ParquetWriter.CreateAsync(new ParquetSchema(_fields), output).GetAwaiter().GetResult();
        _writer.CustomMetadata = schema.Metadata ?? new Dictionary<string, string>();
    }

    public void Write(RecordBatch batch)
    {
        _waiting.Add(batch);
        _rows += batch.Length;
        if (_rows >= RowsAGroup)
        {
            WriteGroupAsync().GetAwaiter().GetResult();
        }
    }

    /// <summary>Writes what waits, and what tells readers where all of it stands.</summary>
    public void End()
    {
        WriteGroupAsync().GetAwaiter().GetResult();
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    public void Dispose() => LetGo();

    private async Task WriteGroupAsync()
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        using var group = _writer.CreateRowGroup();
        foreach (var (place, field) in _fields.Index())
        {
            await ParquetFields.WriteAsync(group, field, [.. _waiting.Select(batch => batch.Column(place))]).ConfigureAwait(false);
        }

        LetGo();
    }

    private void LetGo()
    {
        _waiting.ForEach(batch => batch.Dispose());
        _waiting.Clear();
        _rows = 0;
    }
}
