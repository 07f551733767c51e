using Apache.Arrow;
using Parquet;
using Parquet.Meta;

namespace ContractRules.Cli.Batches;

/// <summary>The rows of a file of Apache Parquet as record batches of Arrow, a batch for each group of rows. Nothing is rounded.</summary>
internal static class ParquetBatches
{
    /// <summary>The batches, one after another, as they are asked for.</summary>
    /// <param name="stream">The file, in which the reader goes to and fro. It is left open.</param>
    /// <exception cref="InvalidDataException">What it tells of its rows does not fit together. Bytes that are no such file lead to any other exception, too.</exception>
    /// <exception cref="NotSupportedException">Cells of a column are of a form that is not read.</exception>
    public static IEnumerable<RecordBatch> In(Stream stream)
    {
        var reader = ParquetReader.CreateAsync(stream).GetAwaiter().GetResult();
        var columns = ColumnsOf(reader.Metadata!);
        var schema = new Apache.Arrow.Schema([.. columns.Select(column => column.Field)], null);
        foreach (var group in reader.RowGroups)
        {
            yield return new(schema, [.. columns.Select(column => column.In(group))], checked((int)group.RowCount));
        }
    }

    // The first element is the table itself.
    private static ParquetColumn[] ColumnsOf(FileMetaData file) =>
        [.. file.Schema.Skip(1).Select(element => element.Type is null || element.RepetitionType == FieldRepetitionType.REPEATED
            ? throw new NotSupportedException($"column '{element.Name}' holds more than one value a row")
            : new ParquetColumn(element))];
}
