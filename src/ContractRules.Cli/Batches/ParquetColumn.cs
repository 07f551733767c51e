using Apache.Arrow;
using Apache.Arrow.Types;
using Parquet;
using Parquet.Schema;
using FieldRepetitionType = Parquet.Meta.FieldRepetitionType;
using Physical = Parquet.Meta.Type;
using SchemaElement = Parquet.Meta.SchemaElement;

namespace ContractRules.Cli.Batches;

/// <summary>A column of a Parquet file.</summary>
/// <remarks>
/// Its cells are read as they stand in the file: decimals as whole numbers of their smallest steps, dates as days. Asked for what they mean, the library
/// would make decimals of .NET, which hold fewer digits, by way of floating point.
/// </remarks>
internal sealed class ParquetColumn
{
    private readonly DataField _cells;

    /// <summary>The column.</summary>
    /// <param name="element">What the file tells of it.</param>
    /// <exception cref="NotSupportedException">There is no such array.</exception>
    public ParquetColumn(SchemaElement element)
    {
        var isNullable = element.RepetitionType != FieldRepetitionType.REQUIRED;
        Field = new(element.Name, ParquetTypes.Of(element), isNullable);
        _cells = new(element.Name, TypeOfCells(element.Type, Field.DataType), isNullable);
        // A field is read only as one of a schema.
        _ = new ParquetSchema(_cells);
    }

    /// <summary>The field of a batch that takes it.</summary>
    public Apache.Arrow.Field Field { get; }

    /// <summary>The cells of a group of rows.</summary>
    /// <exception cref="InvalidDataException">They are not as many as the rows, or do not fit the column.</exception>
    /// <exception cref="NotSupportedException">They are written in a way that is not read.</exception>
    public IArrowArray In(ParquetRowGroupReader group) => Field.DataType switch
    {
        BooleanType => ParquetArrays.Truths(Read<bool>(group)),
        StringType => ParquetArrays.Texts(Read<ReadOnlyMemory<char>>(group)),
        Decimal128Type or Decimal256Type => ParquetArrays.Decimals(Read<ReadOnlyMemory<byte>>(group), Field),
        BinaryType => ParquetArrays.Bytes(Read<ReadOnlyMemory<byte>>(group)),
        FloatType => ParquetArrays.Fixed(Read<float>(group), Field.DataType),
        DoubleType => ParquetArrays.Fixed(Read<double>(group), Field.DataType),
        // Whoever says that there is nothing is taken by the word.
        NullType => new NullArray(checked((int)group.RowCount)),
        _ when _cells.ClrType == typeof(int) => ParquetArrays.Fixed(Read<int>(group), Field.DataType),
        _ => ParquetArrays.Fixed(Read<long>(group), Field.DataType),
    };

    private ParquetCells<T> Read<T>(ParquetRowGroupReader group)
        where T : struct => ParquetCells<T>.In(group, _cells);

    private static System.Type TypeOfCells(Physical? physical, IArrowType type) => physical switch
    {
        Physical.BOOLEAN => typeof(bool),
        Physical.INT32 => typeof(int),
        Physical.INT64 => typeof(long),
        Physical.FLOAT => typeof(float),
        Physical.DOUBLE => typeof(double),
        _ => type is StringType ? typeof(ReadOnlyMemory<char>) : typeof(ReadOnlyMemory<byte>),
    };
}
