using Apache.Arrow;
using Apache.Arrow.Types;
using ContractRules.Plans;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Arrow.Tests.MillAgreement;

namespace ContractRules.Arrow.Tests.Facts;

/// <summary>What a batch of facts may hold, what is told of it where it holds something else, and the schema that asks for it.</summary>
public sealed class FactBatchesTests
{
    private static readonly SettlementPeriod January = SettlementPeriod.Month(2024, 1);

    // 12.5 % of 610.00 + 2.005 × 3 is 77.001875, to the cent 77.00; 5 are 5.00 USD and no cents.
    [Fact]
    public void Integers_count_whole_units_and_decimals_of_any_scale_that_lose_nothing_are_exact()
    {
        var facts = Read(
            ("sales", Integers(610, 5)),
            ("flour", Decimals(scale: 3, "3000", "0")),
            ("price", Decimals(scale: 4, "20050", "0")),
            ("share", Texts("12.5%", "1")));

        Assert.Empty(facts.Faults);
        Assert.Equal(["77", "5"], Rents(facts));
    }

    [Fact]
    public void What_is_null_or_blank_or_no_column_at_all_is_not_given()
    {
        var facts = Read(("sales", Texts("1", null, " ", "4")), ("price", new NullArray(4)), ("flour", Integers(0, 0, 0, 0)), ("share", Texts("1", "1", "1", "1")));

        Assert.Empty(facts.Faults);
        Assert.Equal(["?", "?", "?", "?"], Rents(facts));
        Assert.Equal("2024-01, 4 rows: flour, price, sales, share", $"{facts.Value}");
    }

    [Fact]
    public void All_that_is_wrong_is_told_together_by_column_and_row()
    {
        var facts = Read(
            ("sale", Integers(1, 2)),
            ("sales", new DoubleArray.Builder().Append(1.25).Append(2).Build()),
            ("share", Decimals(scale: 7, "12345678", "12345670")),
            ("flour", Texts("3.5", "3.5 tons")),
            ("closed", Integers(0, 1)),
            ("flood", new Date32Array.Builder().Append(new DateTime(2024, 1, 1)).Append(new DateTime(1899, 12, 31)).Build()));

        Assert.Null(facts.Value);
        Assert.Equal(
            """
            sale: no such fact; expected one that the agreement asks for
            sales: found double, floating point, which is not exact; expected a decimal of up to 76 digits, an integer or utf8, a number of USD, with at most 2 decimals
            share, row 0: found 1.2345678; expected a ratio, with at most 6 decimals
            flour, row 0: found '3.5'; expected a number of tons, whole
            flour, row 1: found '3.5 tons'; expected a number of tons, whole
            closed: found int32; expected bool or utf8, true or false
            flood, row 1: found 1899-12-31; expected a date such as 2002-07-12, from 1900 to 2999
            """,
            $"{facts}",
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_date_of_milliseconds_is_a_whole_day()
    {
        long day = NodaConstants.MillisecondsPerDay;

        Assert.Empty(Read(("flood", Fixed(Date64Type.Default, -day, 0, 365 * day))).Faults);
        Assert.Equal(
            ["flood, row 1: found 1 days and 1 milliseconds from 1970-01-01; expected a date such as 2002-07-12, from 1900 to 2999"],
            Read(("flood", Fixed(Date64Type.Default, -day, day + 1))).Faults.Select(fault => $"{fault}"));
        Assert.Equal([0, 1], Read(("flood", Fixed(Date64Type.Default, long.MinValue, long.MaxValue))).Faults.Select(fault => fault.Row!.Value));
        Assert.Equal([0, 1], Read(("flood", Fixed(Date32Type.Default, int.MinValue, int.MaxValue))).Faults.Select(fault => fault.Row!.Value));
    }

    // 2 ^ 64 whole dollars are 2 ^ 64 × 100 cents, more than 64 bits hold.
    [Fact]
    public void What_64_bits_do_not_hold_is_counted_all_the_same()
    {
        var facts = Read(("sales", Fixed(UInt64Type.Default, ulong.MaxValue, 1UL)), ("flour", Integers(0, 0)), ("price", Integers(0, 0)), ("share", Integers(1, 1)));

        Assert.Empty(facts.Faults);
        Assert.Equal(["18446744073709551615", "1"], Rents(facts));
    }

    [Theory]
    [InlineData(-2, "3", "300")]
    [InlineData(-30, "1", "1000000000000000000000000000000")]
    [InlineData(40, "1000000000000000000000000000000000000000", "0.1")]
    [InlineData(40, "10000000000000000000000000000000000000", null)]
    [InlineData(38, "12000000000000000000000000000000000000", "0.12")]
    [InlineData(76, "0", "0")]
    public void A_scale_may_be_below_zero_or_beyond_the_digits(int scale, string unscaled, string? rent)
    {
        var facts = Read(("sales", Wide(scale, unscaled)), ("flour", Integers(0)), ("price", Integers(0)), ("share", Integers(1)));

        Assert.Equal(rent is null ? 1 : 0, facts.Faults.Count);
        Assert.Equal(rent is null ? [] : [rent], facts.Value is null ? [] : Rents(facts));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-77)]
    [InlineData(77)]
    [InlineData(int.MaxValue)]
    public void A_scale_that_no_decimal_has_is_refused(int scale) => Assert.StartsWith(
        $"sales: found decimal256 of scale {scale}; expected a decimal of up to 76 digits", Assert.Single(Read(("sales", Wide(scale, "0"))).Faults).ToString(), StringComparison.Ordinal);

    [Fact]
    public void An_entry_that_is_wrong_is_told_of_each_row_that_takes_it_and_no_other()
    {
        var entries = Texts("1", "a", "b", null);
        IArrowArray Encoded(params sbyte[] indices) => new DictionaryArray(
            new DictionaryType(Int8Type.Default, StringType.Default, ordered: false), new Int8Array.Builder().AppendRange(indices).Build(), entries);

        Assert.Empty(Read(("sales", Encoded(0, 3, 0))).Faults);
        Assert.Equal(
            ["sales, row 1: found 'a'", "sales, row 3: found 'a'", "sales, row 4: found index 4", "sales, row 5: found index -1"],
            Read(("sales", Encoded(0, 1, 3, 1, 4, -1))).Faults.Select(fault => $"{fault}".Split(';')[0]));
        Assert.Equal("expected one of the 4 entries of the dictionary", $"{Read(("sales", Encoded(4))).Faults[0]}".Split("; ")[1]);
    }

    // However many entries are wrong that no row takes.
    [Fact]
    public void An_entry_beyond_very_many_wrong_ones_is_told()
    {
        var entries = Texts([.. Enumerable.Repeat("a", 100_001)]);
        var encoded = new DictionaryArray(new DictionaryType(Int32Type.Default, StringType.Default, ordered: false), Integers(100_000), entries);

        Assert.StartsWith("sales, row 0: found 'a'", Assert.Single(Read(("sales", encoded)).Faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dictionary_of_a_type_that_does_not_fit_is_told_once()
    {
        var encoded = new DictionaryArray(
            new DictionaryType(Int8Type.Default, DoubleType.Default, ordered: false), new Int8Array.Builder().Append(0).Append(0).Build(), new DoubleArray.Builder().Append(1).Build());

        Assert.StartsWith("sales: found double, floating point", Assert.Single(Read(("sales", encoded)).Faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_that_is_put_together_wrongly_is_told_and_read_no_further()
    {
        var sales = new Apache.Arrow.Field("sales", Int32Type.Default, nullable: true);
        Converted<FactColumns> Of(int rows, Schema schema, params IArrowArray[] arrays) => Lease.FactsIn(new RecordBatch(schema, arrays, rows), January);

        Assert.Equal("the batch: found 0 rows of 1 columns; expected one row or more, and a column for each of 1 fields", $"{Of(0, new Schema([sales], null), Integers())}");
        Assert.Equal("the batch: found 1 rows of 1 columns; expected one row or more, and a column for each of 2 fields", $"{Of(1, new Schema([sales, sales], null), Integers(1))}");
        Assert.Equal("sales: the fact is given a second time; expected one column for each fact", $"{Of(1, new Schema([sales, sales], null), Integers(1), Integers(2))}");
        Assert.Equal("sales: found 2 rows; expected 1, as the batch has", $"{Of(1, new Schema([sales], null), Integers(1, 2))}");
        Assert.Equal("2024-01, 3 rows: ", $"{Of(3, new Schema([], null))}");
    }

    // Nobody reads memory that isn't there, whatever an array says of its length.
    [Fact]
    public void Memory_that_ends_before_its_rows_is_told()
    {
        ArrowBuffer Bytes(params byte[] bytes) => new(bytes);
        ArrowBuffer Offsets(params int[] offsets) => new(System.Runtime.InteropServices.MemoryMarshal.AsBytes(offsets.AsSpan()).ToArray());
        IArrowArray[] broken =
        [
            new Int32Array(new ArrayData(Int32Type.Default, 2, 0, 0, [ArrowBuffer.Empty, Bytes(1, 2, 3, 4, 5, 6, 7)])),
            new Int32Array(new ArrayData(Int32Type.Default, 2, 0, 8, [ArrowBuffer.Empty, Bytes(new byte[32])])),
            new Int32Array(new ArrayData(Int32Type.Default, 2, 1, 7, [Bytes(1), Bytes(new byte[64])])),
            new Decimal128Array(new ArrayData(new Decimal128Type(38, 2), 2, 0, 0, [ArrowBuffer.Empty, Bytes(new byte[31])])),
            new StringArray(new ArrayData(StringType.Default, 2, 0, 0, [ArrowBuffer.Empty, Offsets(0, 1), Bytes(49, 49)])),
            new StringArray(new ArrayData(StringType.Default, 2, 0, 0, [ArrowBuffer.Empty, Offsets(0, 1, 3), Bytes(49, 49)])),
            new StringArray(new ArrayData(StringType.Default, 2, 0, 0, [ArrowBuffer.Empty, Offsets(0, 2, 1), Bytes(49, 49)])),
            new StringArray(new ArrayData(StringType.Default, 2, 0, 0, [ArrowBuffer.Empty, Offsets(-1, 1, 2), Bytes(49, 49)])),
            new StringViewArray(new ArrayData(StringViewType.Default, 2, 0, 0, [ArrowBuffer.Empty, Bytes(new byte[31])])),
            new StringViewArray(new ArrayData(StringViewType.Default, 2, 0, 0, [ArrowBuffer.Empty, Offsets(13, 0, 0, 0, 1, 49, 0, 0), Bytes(new byte[12])])),
            new StringViewArray(new ArrayData(StringViewType.Default, 2, 0, 0, [ArrowBuffer.Empty, Offsets(13, 0, 1, 0, 1, 49, 0, 0), Bytes(new byte[20])])),
        ];

        Assert.All(broken, array => Assert.StartsWith("sales: its memory ends before its rows do", Assert.Single(Read(("sales", array)).Faults).ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Of_very_many_faults_the_first_are_told_and_how_many_more_there_are()
    {
        var facts = Read(("share", Decimals(scale: 7, [.. Enumerable.Repeat("1", 100_007)])));

        Assert.Equal((100_000, 7), (facts.Faults.Count, facts.Untold));
        Assert.EndsWith("\nand 7 more", $"{facts}", StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_stay_as_they_were_when_the_batch_is_disposed_of()
    {
        using var read = Ipc.Through(Batch(("sales", Integers(1, 2)), ("flour", Integers(0, 0)), ("price", Integers(0, 0)), ("share", Integers(1, 1))));
        var facts = Lease.FactsIn(read, January);
        read.Dispose();

        Assert.Equal(["1", "2"], Rents(facts));
    }

    [Fact]
    public void The_schema_tells_of_each_fact_what_holds_it_and_what_it_is()
    {
        var schema = Lease.FactSchema();

        Assert.Equal(
            ["price decimal128 38 6", "flour decimal128 38 0", "share decimal128 38 6", "sales decimal128 38 2", "water decimal128 38 12", "closed bool", "flood date32"],
            schema.FieldsList.Select(field => $"{field.Name} {field.DataType.Name}{(field.DataType is Decimal128Type type ? $" {type.Precision} {type.Scale}" : "")}"));
        Assert.All(schema.FieldsList, field => Assert.True(field.IsNullable));
        Assert.Equal(
            ["clause=1", "decimals=6", "description=Share of the owner", "kind=number", "standing=true", "title=Share"],
            schema.GetFieldByName("share").Metadata.Select(told => $"{told.Key}={told.Value}").Order(StringComparer.Ordinal));
        Assert.Equal("USD/ton", schema.GetFieldByName("price").Metadata["unit"]);
        Assert.Equal(("mill", "Lease of the mill", "2024-01-01"), (schema.Metadata["agreement"], schema.Metadata["title"], schema.Metadata["dated"]));
    }

    private static Converted<FactColumns> Read(params (string Key, IArrowArray Array)[] columns) => Lease.FactsIn(Batch(columns), January);

    private static RecordBatch Batch(params (string Key, IArrowArray Array)[] columns) => new(
        new Schema(columns.Select(column => new Apache.Arrow.Field(column.Key, column.Array.Data.DataType, nullable: true)), null),
        columns.Select(column => column.Array),
        columns[0].Array.Length);

    private static IEnumerable<string> Rents(Converted<FactColumns> facts)
    {
        var rents = Plan.Of(Lease, PlanChoice.Of("rent")).Settle([facts.Value!])!.Periods[0].Term("rent")!;
        return Enumerable.Range(0, rents.Rows).Select(row => rents[row]?.ToString() ?? "?");
    }

    private static Int32Array Integers(params int[] numbers) => new Int32Array.Builder().AppendRange(numbers).Build();

    private static StringArray Texts(params string?[] texts) => new StringArray.Builder().AppendRange(texts).Build();

    private static IArrowArray Decimals(int scale, params string[] unscaled) =>
        Fixed(new Decimal128Type(38, scale), [.. unscaled.Select(number => Int128.Parse(number, System.Globalization.CultureInfo.InvariantCulture))]);

    private static IArrowArray Wide(int scale, string unscaled)
    {
        var cell = new byte[32];
        System.Numerics.BigInteger.Parse(unscaled, System.Globalization.CultureInfo.InvariantCulture).TryWriteBytes(cell, out _);
        return ArrowArrayFactory.BuildArray(new ArrayData(new Decimal256Type(76, scale), 1, 0, 0, [ArrowBuffer.Empty, new ArrowBuffer(cell)]));
    }

    private static IArrowArray Fixed<T>(IArrowType type, params T[] cells)
        where T : struct => ArrowArrayFactory.BuildArray(new ArrayData(
            type, cells.Length, 0, 0, [ArrowBuffer.Empty, new ArrowBuffer(System.Runtime.InteropServices.MemoryMarshal.AsBytes(cells.AsSpan()).ToArray())]));
}
