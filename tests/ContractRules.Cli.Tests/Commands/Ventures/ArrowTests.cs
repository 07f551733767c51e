using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using ContractRules.Cli.Terminal;

namespace ContractRules.Cli.Tests.Commands.Ventures;

/// <summary>Facts of many ventures as record batches of Apache Arrow, and figures as such.</summary>
public sealed class ArrowTests
{
    private const string Csv = "venture,period,ldts-profit,authority-approval-date\n7,2005-04,100.01,\n8,2005-04,-5,2005-04-11\n7,2005-05,0.5,2005-05-02\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Batches_come_to_what_the_same_text_comes_to_from_a_stream_and_from_a_file(bool isFile)
    {
        var text = Run.OnFile("ventures.csv", System.Text.Encoding.UTF8.GetBytes(Csv), path => Run.Of("settle", "fusion-ldts", "--facts", path));
        var batches = Run.OnFile("ventures.arrow", Bytes(isFile, [Batch(0, 2), Batch(2, 1)]), path => Run.Of("settle", "fusion-ldts", "--facts", path));

        Assert.Equal((0, 0), (text.ExitCode, batches.ExitCode));
        Assert.Equal(text.Output, batches.Output);
        Assert.Equal(4, text.OutputLines.Count - 1);
    }

    [Fact]
    public void Figures_are_written_as_batches_with_the_name_the_period_and_the_text_of_each_row()
    {
        using var output = new MemoryStream();
        var (exitCode, error) = Given(Bytes(isFile: false, [Batch(0, 3)]), output, "--facts", "-", "--output", "arrow", "--order", "any");
        output.Position = 0;
        using var reader = new ArrowStreamReader(output);
        var rows = new List<string>();
        while (reader.ReadNextRecordBatch() is { } batch)
        {
            var (names, periods, days, profit) = ((StringArray)batch.Column("venture"), (StringArray)batch.Column("period"), (Date32Array)batch.Column("in-force"), (Decimal128Array)batch.Column("fusion-attributable-profit"));
            rows.AddRange(Enumerable.Range(0, batch.Length).Select(row => $"{names.GetString(row)} {periods.GetString(row)} {days.GetDateTime(row):yyyy-MM-dd} {profit.GetValue(row)}"));
        }

        Assert.Equal((0, ""), (exitCode, error));
        // 75 % of −5, to the cent; nothing before the approval; and of 0.50: 0.38.
        Assert.Equal(["7 2005-04 2005-03-14 0.00", "7 2005-05 2005-03-14 0.38", "8 2005-04 2005-03-14 -3.75"], rows.Order());
    }

    [Fact]
    public void What_is_wrong_in_a_batch_is_told_by_its_row_in_all_and_stops_its_venture_alone()
    {
        var wrong = new RecordBatch.Builder()
            .Append("venture", nullable: false, new Int64Array.Builder().AppendRange([7, 8, 9]).AppendNull().Build())
            .Append("period", nullable: false, new StringArray.Builder().AppendRange(["2005-07", "2005", "2005-05", "2005-05"]).Build())
            .Append("ldts-profit", nullable: true, new Decimal128Array.Builder(new Decimal128Type(18, 4)).AppendRange([1m, 1m, 0.125m, 1m]).Build())
            .Append("authority-approval-date", nullable: true, new Date32Array.Builder().AppendNull().AppendNull().AppendNull().AppendNull().Build())
            .Build();
        var run = Run.OnFile("ventures.arrow", Bytes(isFile: true, [Batch(0, 2), wrong]), path => Run.Of("settle", "fusion-ldts", "--facts", path, "--keep-going"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [
                "row 3, period: 7, 2005-07: the period does not follow 2005-04", "row 4, period: found '2005'", "row 5, ldts-profit: found 0.125", "row 6, venture: found nothing",
            ],
            run.ErrorLines.Select(line => line["ventures.arrow: ".Length..].Split(';')[0]).Order());
        Assert.Equal(2, run.OutputLines.Count(line => line.Contains(",2005-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Columns_that_are_no_facts_and_bytes_that_are_no_batches_are_told()
    {
        var column = new RecordBatch.Builder().Append("venture", false, new Int64Array.Builder().Append(1).Build()).Append("profit", false, new DoubleArray.Builder().Append(1).Build()).Build();
        var run = Run.OnFile("ventures.arrow", Bytes(isFile: false, [column]), path => Run.Of("settle", "fusion-ldts", "--facts", path));
        var cut = Run.OnFile("ventures.arrow", Bytes(isFile: false, [Batch(0, 3)])[..^200], path => Run.Of("settle", "fusion-ldts", "--facts", path));

        Assert.Equal((2, 2), (run.ExitCode, cut.ExitCode));
        Assert.Equal(["period: there is no such column", "profit: no such fact"], run.ErrorLines.Select(line => line["ventures.arrow: ".Length..].Split(';')[0]).Order());
        Assert.StartsWith("ventures.arrow: the rows cannot be read", Assert.Single(cut.ErrorLines), StringComparison.Ordinal);
    }

    // The last eight bytes of a stream say that no more follows.
    [Fact]
    public void A_stream_that_ends_between_two_batches_is_not_taken_as_whole()
    {
        var whole = Bytes(isFile: false, [Batch(0, 2), Batch(2, 1)]);
        var cut = Run.OnFile("ventures.arrow", whole[..^8], path => Run.Of("settle", "fusion-ldts", "--facts", path));

        Assert.Equal(0, Run.OnFile("ventures.arrow", whole, path => Run.Of("settle", "fusion-ldts", "--facts", path)).ExitCode);
        Assert.Equal(2, cut.ExitCode);
        Assert.StartsWith(
            "ventures.arrow: the rows cannot be read (the stream ends without the mark of its end, as where it was cut off)", Assert.Single(cut.ErrorLines), StringComparison.Ordinal);
    }

    private static (int ExitCode, string Error) Given(byte[] input, Stream bytes, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var given = new MemoryStream(input);
        return (CommandLine.Run(["settle", "fusion-ldts", .. args], new Screen(output, error, 120, input: given, bytes: bytes)), error.ToString());
    }

    private static RecordBatch Batch(int first, int rows)
    {
        var profits = new Decimal128Array.Builder(new Decimal128Type(18, 4)).AppendRange([100.01m, -5m, 0.5m]).Build();
        var days = new Date32Array.Builder().AppendNull().Append(new DateTime(2005, 4, 11)).Append(new DateTime(2005, 5, 2)).Build();
        return new RecordBatch.Builder()
            .Append("venture", nullable: false, new Int64Array.Builder().AppendRange([7, 8, 7]).Build().Slice(first, rows))
            .Append("period", nullable: false, new StringArray.Builder().AppendRange(["2005-04", "2005-04", "2005-05"]).Build().Slice(first, rows))
            .Append("ldts-profit", nullable: true, profits.Slice(first, rows))
            .Append("authority-approval-date", nullable: true, days.Slice(first, rows))
            .Build();
    }

    private static byte[] Bytes(bool isFile, IEnumerable<RecordBatch> batches)
    {
        using var stream = new MemoryStream();
        var all = batches.ToList();
        using (var writer = isFile ? new ArrowFileWriter(stream, all[0].Schema, leaveOpen: true) : new ArrowStreamWriter(stream, all[0].Schema, leaveOpen: true))
        {
            all.ForEach(writer.WriteRecordBatch);
            writer.WriteEnd();
        }

        return stream.ToArray();
    }
}
