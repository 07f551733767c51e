using Apache.Arrow.Types;
using ConvertedType = Parquet.Meta.ConvertedType;
using Physical = Parquet.Meta.Type;
using SchemaElement = Parquet.Meta.SchemaElement;

namespace ContractRules.Cli.Batches;

/// <summary>The Arrow type that holds the cells of a Parquet column as they stand.</summary>
internal static class ParquetTypes
{
    // What a decimal of 128 bits holds.
    private const int Digits128 = 38;

    /// <summary>The type. Where Parquet has more to say of cells than Arrow, it is that of the bare bytes.</summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    public static IArrowType Of(SchemaElement column) => column switch
    {
        { LogicalType.UNKNOWN: not null } => NullType.Default,
        { LogicalType.DECIMAL: not null } or { ConvertedType: ConvertedType.DECIMAL } => DecimalOf(column),
        { LogicalType.DATE: not null } or { ConvertedType: ConvertedType.DATE } => Date32Type.Default,
        { LogicalType.TIMESTAMP: not null } or { ConvertedType: ConvertedType.TIMESTAMP_MILLIS or ConvertedType.TIMESTAMP_MICROS } => TimestampType.Default,
        { Type: Physical.INT32, LogicalType.TIME: not null } or { ConvertedType: ConvertedType.TIME_MILLIS } => Time32Type.Default,
        { LogicalType.TIME: not null } or { ConvertedType: ConvertedType.TIME_MICROS } => Time64Type.Default,
        { LogicalType: { STRING: not null } or { ENUM: not null } or { JSON: not null } } => StringType.Default,
        { ConvertedType: ConvertedType.UTF8 or ConvertedType.ENUM or ConvertedType.JSON } => StringType.Default,
        { Type: Physical.INT32, LogicalType.INTEGER: { IsSigned: false, BitWidth: 32 } } or { ConvertedType: ConvertedType.UINT_32 } => UInt32Type.Default,
        { Type: Physical.INT64, LogicalType.INTEGER.IsSigned: false } or { ConvertedType: ConvertedType.UINT_64 } => UInt64Type.Default,
        _ => OfCells(column),
    };

    private static IArrowType DecimalOf(SchemaElement column)
    {
        var scale = column.LogicalType?.DECIMAL?.Scale ?? column.Scale ?? 0;
        return (column.Type, column.LogicalType?.DECIMAL?.Precision ?? column.Precision ?? 0) switch
        {
            (Physical.INT32, var digits) => new Decimal32Type(digits, scale),
            (Physical.INT64, var digits) => new Decimal64Type(digits, scale),
            (_, <= Digits128 and var digits) => new Decimal128Type(digits, scale),
            (_, var digits) => new Decimal256Type(digits, scale),
        };
    }

    private static IArrowType OfCells(SchemaElement column) => column.Type switch
    {
        Physical.BOOLEAN => BooleanType.Default,
        Physical.INT32 => Int32Type.Default,
        Physical.INT64 => Int64Type.Default,
        Physical.FLOAT => FloatType.Default,
        Physical.DOUBLE => DoubleType.Default,
        Physical.BYTE_ARRAY or Physical.FIXED_LEN_BYTE_ARRAY => BinaryType.Default,
        var other => throw new NotSupportedException($"column '{column.Name}' is of the type {other}"),
    };
}
