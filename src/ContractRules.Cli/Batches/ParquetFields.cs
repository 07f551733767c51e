using System.Numerics;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Types;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace ContractRules.Cli.Batches;

/// <summary>Columns of Arrow as such of Parquet: truths, dates, decimals of 128 bits, text. Decimals of 256 bits, for which there is no writer here, are exact text.</summary>
internal static class ParquetFields
{
    /// <summary>The field that takes a column.</summary>
    public static DataField Of(Apache.Arrow.Field column) => column.DataType switch
    {
        BooleanType => new DataField<bool>(column.Name, column.IsNullable),
        Date32Type => new DataField<DateOnly>(column.Name, column.IsNullable),
        Decimal128Type { Precision: var digits, Scale: var scale } => new BigDecimalDataField(column.Name, digits, scale, column.IsNullable),
        StringType or Decimal256Type => new DataField<string>(column.Name, column.IsNullable),
        var other => throw new NotSupportedException($"column '{column.Name}' is of the type {other.Name}"),
    };

    /// <summary>Writes a column, given as the arrays of batches one after another.</summary>
    public static Task WriteAsync(ParquetRowGroupWriter group, DataField field, IReadOnlyList<IArrowArray> column) => column[0] switch
    {
        BooleanArray => group.WriteAsync<bool>(field, Each<BooleanArray, bool?>(column, (truths, row) => truths.GetValue(row))),
        Date32Array => group.WriteAsync<DateOnly>(field, Each<Date32Array, DateOnly?>(column, (days, row) => days.GetDateOnly(row))),
        Decimal128Array => group.WriteAsync<BigDecimal>(field, Each<Decimal128Array, BigDecimal?>(column, NumberIn)),
        Decimal256Array => group.WriteAsync(field, Each<Decimal256Array, string?>(column, (numbers, row) => numbers.GetString(row))),
        _ => group.WriteAsync(field, Each<StringArray, string?>(column, (texts, row) => texts.GetString(row))),
    };

    private static T[] Each<TArray, T>(IReadOnlyList<IArrowArray> column, Func<TArray, int, T> cellIn)
        where TArray : IArrowArray
    {
        var (cells, place) = (new T[column.Sum(array => array.Length)], 0);
        foreach (var array in column.Cast<TArray>())
        {
            for (var row = 0; row < array.Length; row++)
            {
                cells[place++] = cellIn(array, row);
            }
        }

        return cells;
    }

    private static BigDecimal? NumberIn(Decimal128Array numbers, int row) => numbers.IsNull(row)
        ? null
        : new BigDecimal((BigInteger)MemoryMarshal.Cast<byte, Int128>(numbers.ValueBuffer.Span)[numbers.Offset + row], numbers.Precision, numbers.Scale);
}
