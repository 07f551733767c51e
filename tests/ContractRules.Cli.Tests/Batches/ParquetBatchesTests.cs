using System.Numerics;
using Apache.Arrow;
using Apache.Arrow.Types;
using ContractRules.Cli.Batches;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace ContractRules.Cli.Tests.Batches;

/// <summary>Record batches as a Parquet file, and files of others as record batches.</summary>
public sealed class ParquetBatchesTests
{
    // 10³⁸ − 1, the greatest that 38 digits write.
    private const string Greatest = "99999999999999999999999999999999999999";

    [Fact]
    public void What_is_written_is_read_as_it_was()
    {
        var written = new RecordBatch.Builder()
            .Append("venture", nullable: false, new StringArray.Builder().AppendRange(["a", "", "größer 🙂"]).Build())
            .Append("payment 4.2", nullable: true, Decimals(scale: 2, Greatest, null, "-" + Greatest))
            .Append("whole", nullable: true, Decimals(scale: 38, "-1", "0", "1"))
            .Append("set-aside", nullable: true, new StringArray.Builder().Append("1/3").AppendNull().Append("-60247/60").Build())
            .Append("due", nullable: true, Days(0, null, -25_567))
            .Append("closed", nullable: true, new BooleanArray.Builder().Append(true).AppendNull().Append(false).Build())
            .Append("never", nullable: true, new BooleanArray.Builder().AppendNull().AppendNull().AppendNull().Build())
            .Append("at-no-time", nullable: true, Days(null, null, null))
            .Append("nothing", nullable: true, Decimals(scale: 0, null, null, null))
            .Build();

        var read = Assert.Single(Read(Written(written)));

        Assert.Equal(written.Schema.FieldsList.Select(field => (field.Name, field.DataType.Name, field.IsNullable)), read.Schema.FieldsList.Select(field => (field.Name, field.DataType.Name, field.IsNullable)));
        Assert.Equal(Enumerable.Range(0, 9).Select(place => Cells(written.Column(place))), Enumerable.Range(0, 9).Select(place => Cells(read.Column(place))));
        Assert.Equal([Greatest[..^2] + "." + Greatest[^2..], "null", "-" + Greatest[..^2] + "." + Greatest[^2..]], Cells(read.Column(1)));
    }

    [Fact]
    public void Decimals_of_more_than_38_digits_are_exact_text()
    {
        var numbers = new Decimal256Array.Builder(new Decimal256Type(76, 2)).Append($"-{Greatest}{Greatest[2..]}.01").AppendNull().Build();
        var read = Assert.Single(Read(Written(new RecordBatch.Builder().Append("fee", nullable: true, numbers).Build())));

        Assert.Equal(["-" + Greatest + Greatest[2..] + ".01", "null"], Cells(Assert.IsType<StringArray>(read.Column(0))));
    }

    [Fact]
    public void Small_batches_are_one_group_of_rows_and_no_row_is_lost()
    {
        var batches = Enumerable.Range(0, 5).Select(batch => new RecordBatch.Builder().Append("row", false, Decimals(0, [.. Enumerable.Range(batch * 20_000, 20_000).Select(row => $"{row}")])).Build());
        var read = Read(Written([.. batches])).ToList();

        // Four of them reach 65,536 rows.
        Assert.Equal([80_000, 20_000], read.Select(batch => batch.Length));
        Assert.Equal(Enumerable.Range(0, 100_000).Select(row => $"{row}"), read.SelectMany(batch => Cells(batch.Column(0))));
    }

    [Fact]
    public void A_file_without_rows_has_its_columns_and_one_without_an_end_is_none()
    {
        using var stream = new MemoryStream();
        var schema = new Apache.Arrow.Schema([new("fee", new Decimal128Type(38, 2), nullable: true)], [KeyValuePair.Create("agreement", "licence")]);
        using (var writer = new ParquetBatchWriter(stream, schema))
        {
            Assert.ThrowsAny<IOException>(() => Read(stream.ToArray()).ToList());
            writer.End();
        }

        Assert.Empty(Read(stream.ToArray()));
    }

    [Fact]
    public async Task Cells_of_any_width_are_read_as_the_numbers_days_and_texts_that_they_are()
    {
        DataField[] fields =
        [
            new DecimalDataField("few", 9, 2), new DecimalDataField("more", 18, 18), new BigDecimalDataField("many", 38, 30), new DataField<int>("whole", nullable: true), new DataField<uint>("unsigned"),
            new DataField<ulong>("long"), new DataField<short>("short"), new DataField<double>("double"), new DataField<float>("float"), new DataField<byte[]>("bytes"),
            new DateTimeDataField("day", DateTimeFormat.Date), new DateTimeDataField("moment", DateTimeFormat.Timestamp), new DataField<bool>("truth"),
        ];
        using var stream = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream))
        using (var group = writer.CreateRowGroup())
        {
            await group.WriteAsync<decimal>(fields[0], Many(-9_999_999.99m, 0.01m));
            await group.WriteAsync<decimal>(fields[1], Many(-0.999999999999999999m, 0.000000000000000001m));
            await group.WriteAsync<BigDecimal>(fields[2], Many(new BigDecimal(BigInteger.Parse("-" + Greatest, null), 38, 30), new BigDecimal(1, 38, 30)));
            await group.WriteAsync<int>(fields[3], Many<int?>(null, int.MinValue));
            await group.WriteAsync<uint>(fields[4], Many(uint.MaxValue, 0u));
            await group.WriteAsync<ulong>(fields[5], Many(ulong.MaxValue, 0ul));
            await group.WriteAsync<short>(fields[6], Many<short>(-1, 1));
            await group.WriteAsync<double>(fields[7], Many(0.1, 1));
            await group.WriteAsync<float>(fields[8], Many(0.1f, 1));
            await group.WriteAsync(fields[9], [[1], [2]]);
            await group.WriteAsync<DateTime>(fields[10], Many(new DateTime(1900, 1, 1), new DateTime(2024, 2, 29)));
            await group.WriteAsync<DateTime>(fields[11], Many(new DateTime(1900, 1, 1), new DateTime(2024, 2, 29)));
            await group.WriteAsync<bool>(fields[12], Many(true, false));
        }

        var read = Assert.Single(Read(stream.ToArray()));

        Assert.Equal(
            ["decimal32", "decimal64", "decimal128", "int32", "uint32", "uint64", "int32", "double", "float", "binary", "date32", "timestamp", "bool"],
            read.Schema.FieldsList.Select(field => field.DataType.Name));
        Assert.Equal(
            ["-9999999.99 0.01", "-0.999999999999999999 0.000000000000000001", $"-{Greatest[..8]}.{Greatest[8..]} 0.{new string('0', 29)}1", "null -2147483648", "4294967295 0", "18446744073709551615 0", "-1 1"],
            Enumerable.Range(0, 7).Select(place => string.Join(' ', Cells(read.Column(place)))));
        Assert.Equal(["1900-01-01", "2024-02-29"], Cells(read.Column(10)));
        Assert.Equal(["True", "False"], Cells(read.Column(12)));
    }

    [Fact]
    public async Task Columns_of_lists_are_refused_by_their_name()
    {
        var field = new DataField<int[]>("calls");
        using var stream = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(field), stream))
        using (var group = writer.CreateRowGroup())
        {
            await group.WriteAsync<int>(field, Many(1, 2), Many(0, 1));
        }

        Assert.Contains("'calls'", Assert.Throws<NotSupportedException>(() => Read(stream.ToArray()).ToList()).Message, StringComparison.Ordinal);
    }

    private static T[] Many<T>(params T[] cells) => cells;

    private static byte[] Written(params RecordBatch[] batches)
    {
        using var stream = new MemoryStream();
        using (var writer = new ParquetBatchWriter(stream, batches[0].Schema))
        {
            batches.ToList().ForEach(batch => writer.Write(batch.Clone()));
            writer.End();
        }

        return stream.ToArray();
    }

    private static IEnumerable<RecordBatch> Read(byte[] file) => ParquetBatches.In(new MemoryStream(file));

    private static Decimal128Array Decimals(int scale, params string?[] steps)
    {
        var numbers = new byte[16 * steps.Length];
        var given = new ArrowBuffer.BitmapBuilder();
        foreach (var (row, number) in steps.Index())
        {
            BitConverter.TryWriteBytes(numbers.AsSpan(16 * row), number is null ? 0 : Int128.Parse(number, null));
            given.Append(number is not null);
        }

        return new(new ArrayData(new Decimal128Type(38, scale), steps.Length, given.UnsetBitCount, 0, [given.Build(), new ArrowBuffer(numbers)]));
    }

    private static Date32Array Days(params int?[] days)
    {
        var array = new Date32Array.Builder();
        foreach (var day in days)
        {
            _ = day is { } number ? array.Append(DateOnly.FromDayNumber(719_162 + number)) : array.AppendNull();
        }

        return array.Build();
    }

    private static IEnumerable<string> Cells(IArrowArray array) => [.. Enumerable.Range(0, array.Length).Select(row => array.IsNull(row) ? "null" : array switch
    {
        StringArray text => text.GetString(row),
        Decimal32Array number => $"{number.GetValue(row)}",
        Decimal64Array number => $"{number.GetValue(row)}",
        Decimal128Array number => number.GetString(row),
        Date32Array day => $"{day.GetDateOnly(row):yyyy-MM-dd}",
        BooleanArray truth => $"{truth.GetValue(row)}",
        Int32Array number => $"{number.GetValue(row)}",
        UInt32Array number => $"{number.GetValue(row)}",
        UInt64Array number => $"{number.GetValue(row)}",
        _ => array.GetType().Name,
    })];
}
