using System.Globalization;
using ContractRules.Cli.Terminal;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace ContractRules.Cli.Tests.Commands.Ventures;

/// <summary>Facts of many ventures in a Parquet file, and figures as such.</summary>
public sealed class ParquetTests
{
    private const string Csv = "venture,period,ldts-profit,authority-approval-date\n7,2005-04,100.01,\n8,2005-04,-5,2005-04-11\n7,2005-05,0.5,2005-05-02\n9,2005-05,,2005-05-02\n";

    private static readonly Rows _first = new([7, 8], ["2005-04", "2005-04"], [100.01m, -5m], [null, new(2005, 4, 11)]);
    private static readonly Rows _second = new([7, 9], ["2005-05", "2005-05"], [0.5m, null], [new(2005, 5, 2), new(2005, 5, 2)]);

    [Fact]
    public async Task Rows_come_to_what_the_same_text_comes_to_group_by_group()
    {
        var text = OnText();
        var file = Run.OnFile("ventures.parquet", await FileAsync(_first, _second), path => Run.Of("settle", "fusion-ldts", "--facts", path));

        Assert.Equal((0, ""), (file.ExitCode, file.Error));
        Assert.Equal(text.Output, file.Output);
        Assert.Equal(5, text.OutputLines.Count - 1);
    }

    [Fact]
    public void A_file_of_another_writer_comes_to_the_same()
    {
        // The rows of the text, written by DuckDB 1.5: format 2, differences of integers, gzip, decimals of 32 bits, texts by their lengths.
        var file = Run.Of("settle", "fusion-ldts", "--facts", Path.Combine(AppContext.BaseDirectory, "Commands", "Ventures", "duckdb.parquet"));

        Assert.Equal((0, ""), (file.ExitCode, file.Error));
        Assert.Equal(OnText().Output, file.Output);
    }

    [Fact]
    public async Task Figures_are_written_as_those_of_the_text_are()
    {
        var (exitCode, error, written) = WrittenOf(Csv);
        var lines = OnText().OutputLines.SkipLast(1).Select(line => line.Split(',')).ToList();
        var rows = await ReadAsync(written);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(lines[0].SkipLast(1), rows.Columns);
        Assert.Equal(
            lines.Skip(1).Select(cells => string.Join(',', cells.SkipLast(1))).Order(StringComparer.Ordinal),
            rows.Lines.Order(StringComparer.Ordinal));
        // Of −5.00, 75 %; of the row without a profit nothing is known.
        Assert.Contains("8,2005-04,2005-03-14,0.75,0.25,-3.75,-1.25,true", rows.Lines);
        Assert.Contains("9,2005-05,2005-03-14,0.75,0.25,,,true", rows.Lines);
        Assert.Equal("fusion-ldts", rows.Agreement);
    }

    [Fact]
    public async Task What_is_wrong_is_told_by_its_row_in_all_groups_and_stops_its_venture_alone()
    {
        var wrong = new Rows([7, 8, 9], ["2005-07", "2005", "2005-05"], [1m, 1m, 0.125m], [null, null, null]);
        var run = Run.OnFile("ventures.parquet", await FileAsync(_first, wrong), path => Run.Of("settle", "fusion-ldts", "--facts", path, "--keep-going"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            ["row 3, period: 7, 2005-07: the period does not follow 2005-04", "row 4, period: found '2005'", "row 5, ldts-profit: found 0.125"],
            run.ErrorLines.Select(line => line["ventures.parquet: ".Length..].Split(';')[0]).Order());
        Assert.Equal(2, run.OutputLines.Count(line => line.Contains(",2005-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Floating_point_is_refused()
    {
        DataField[] fields = [new DataField<string>("venture"), new DataField<string>("period"), new DataField<double>("ldts-profit")];
        double[] profits = [0.1];
        using var stream = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream))
        using (var group = writer.CreateRowGroup())
        {
            await group.WriteAsync(fields[0], ["7"]);
            await group.WriteAsync(fields[1], ["2005-04"]);
            await group.WriteAsync<double>(fields[2], profits);
        }

        var run = Run.OnFile("ventures.parquet", stream.ToArray(), path => Run.Of("settle", "fusion-ldts", "--facts", path));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("ventures.parquet: ldts-profit: found double, floating point, which is not exact", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_is_a_fault_wherever_it_is_cut()
    {
        var whole = await FileAsync(_first, _second);
        for (var length = 4; length < whole.Length; length += 41)
        {
            var run = Run.OnFile("ventures.parquet", whole[..length], path => Run.Of("settle", "fusion-ldts", "--facts", path));

            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith("ventures.parquet: the rows cannot be read (", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Bytes_that_were_changed_never_crash_it()
    {
        var (whole, refused) = (await FileAsync(_first, _second), 0);
        for (var place = 4; place < whole.Length; place += 17)
        {
            byte[] changed = [.. whole];
            changed[place] ^= 0x15;
            var run = Run.OnFile("ventures.parquet", changed, path => Run.Of("settle", "fusion-ldts", "--facts", path));
            refused += run.ExitCode == 2 ? 1 : 0;

            Assert.True(run.ExitCode is 0 or 2, run.Error);
            Assert.Equal(run.ExitCode == 2, run.ErrorLines.Count > 0);
        }

        Assert.True(refused > 5);
    }

    [Fact]
    public async Task Standard_input_is_not_read_from_its_end()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var given = new MemoryStream(await FileAsync(_first));
        var exitCode = CommandLine.Run(["settle", "fusion-ldts", "--facts", "-"], new Screen(TextWriter.Null, error, 120, input: given));

        Assert.Equal(2, exitCode);
        Assert.Equal("-: such a file is read from its end; expected a file by its name\n", error.ToString());
    }

    [Fact]
    public void Where_a_run_fails_what_was_written_is_no_whole_file()
    {
        var wrong = Csv.Replace("100.01", "x", StringComparison.Ordinal);
        var (failed, _, part) = WrittenOf(wrong);
        var (goneOn, _, whole) = WrittenOf(wrong, "--keep-going");

        Assert.Equal((2, 2), (failed, goneOn));
        Assert.Equal("PAR1"u8.ToArray(), part);
        Assert.Equal("PAR1"u8.ToArray(), whole[^4..]);
        Assert.True(whole.Length > 100);
    }

    private static Run OnText() => Run.OnFile("ventures.csv", System.Text.Encoding.UTF8.GetBytes(Csv), path => Run.Of("settle", "fusion-ldts", "--facts", path));

    private static (int ExitCode, string Error, byte[] Bytes) WrittenOf(string csv, params string[] args)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var given = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(csv));
        using var output = new MemoryStream();
        var exitCode = CommandLine.Run(["settle", "fusion-ldts", "--facts", "-", "--output", "parquet", .. args], new Screen(TextWriter.Null, error, 120, input: given, bytes: output));
        return (exitCode, error.ToString(), output.ToArray());
    }

    private static async Task<byte[]> FileAsync(params Rows[] groups)
    {
        DataField[] fields =
        [
            new DataField<long>("venture"), new DataField<string>("period"), new DecimalDataField("ldts-profit", 18, 4, isNullable: true), new DataField<DateOnly>("authority-approval-date", nullable: true),
        ];
        using var stream = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream))
        {
            foreach (var rows in groups)
            {
                using var group = writer.CreateRowGroup();
                await group.WriteAsync<long>(fields[0], rows.Ventures);
                await group.WriteAsync(fields[1], rows.Periods);
                await group.WriteAsync<decimal>(fields[2], rows.Profits);
                await group.WriteAsync<DateOnly>(fields[3], rows.Days);
            }
        }

        return stream.ToArray();
    }

    // As another program reads it: decimals and dates as the library of Parquet makes them.
    private static async Task<(IEnumerable<string> Columns, IReadOnlyList<string> Lines, string Agreement)> ReadAsync(byte[] file)
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(file), new ParquetOptions { UseBigDecimal = true, UseDateOnlyTypeForDates = true });
        var group = Assert.Single(reader.RowGroups);
        var columns = new List<string[]>();
        foreach (var field in reader.Schema.DataFields)
        {
            columns.Add(field.ClrType switch
            {
                var type when type == typeof(bool) => await CellsAsync<bool>(field, truth => truth ? "true" : "false"),
                var type when type == typeof(DateOnly) => await CellsAsync<DateOnly>(field, day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                var type when type == typeof(BigDecimal) => await CellsAsync<BigDecimal>(field, number => number.ToString().TrimEnd('0').TrimEnd('.')),
                _ => await CellsAsync<ReadOnlyMemory<char>>(field, text => text.ToString()),
            });
        }

        return (reader.Schema.DataFields.Select(field => field.Name), [.. Enumerable.Range(0, (int)group.RowCount).Select(row => string.Join(',', columns.Select(column => column[row])))], reader.CustomMetadata["agreement"]);

        async Task<string[]> CellsAsync<T>(DataField field, Func<T, string> written)
            where T : struct
        {
            var cells = new T?[group.RowCount];
            await group.ReadAsync<T>(field, cells.AsMemory());
            return [.. cells.Select(cell => cell is { } given ? written(given) : "")];
        }
    }

    private sealed record Rows(long[] Ventures, string[] Periods, decimal?[] Profits, DateOnly?[] Days);
}
