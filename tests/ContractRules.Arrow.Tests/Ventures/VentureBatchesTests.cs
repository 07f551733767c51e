using Apache.Arrow;
using Apache.Arrow.Types;
using ContractRules.Arrow.Ventures;
using ContractRules.Plans;

namespace ContractRules.Arrow.Tests.Ventures;

/// <summary>How ventures and periods are named in batches, and what is wrong in them.</summary>
public sealed class VentureBatchesTests
{
    [Fact]
    public void Names_are_text_however_it_is_encoded_or_whole_numbers()
    {
        IArrowArray[] named =
        [
            new StringArray.Builder().AppendRange(["1", " 2 "]).Build(),
            new Int32Array.Builder().AppendRange([1, 2]).Build(), new Int64Array.Builder().AppendRange([1L, 2]).Build(),
            new UInt32Array.Builder().AppendRange([1u, 2]).Build(), new UInt64Array.Builder().AppendRange([1ul, 2]).Build(),
            new DictionaryArray(
                new DictionaryType(Int8Type.Default, StringType.Default, false), new Int8Array.Builder().AppendRange([1, 0]).Build(), new StringArray.Builder().AppendRange(["2", "1"]).Build()),
        ];

        Assert.All(named, names => Assert.Equal(["1", "2"], MillAgreement.Lease.VenturesIn(Batch(names, new StringArray.Builder().AppendRange(["2024-01", "2024-01"]).Build())).Rows!.Ventures));
    }

    [Fact]
    public void A_row_without_a_name_or_a_period_is_told_and_has_no_period()
    {
        var given = MillAgreement.Lease.VenturesIn(Batch(
            new StringArray.Builder().Append("a").AppendNull().Append("c").Append("d").Build(), new StringArray.Builder().Append("2024-01").Append("2024-01").Append("January").AppendNull().Build()));

        Assert.Equal(["venture, row 1", "period, row 2", "period, row 3"], given.Faults.OrderBy(fault => fault.Row).Select(fault => $"{fault.Column}, row {fault.Row}"));
        Assert.Equal(["2024-01", null, null, null], given.Rows!.Periods.Select(period => period?.Label));
    }

    [Fact]
    public void A_batch_without_the_columns_or_with_others_gives_no_rows()
    {
        var names = new StringArray.Builder().Append("a").Build();
        var (no, floating) = (
            MillAgreement.Lease.VenturesIn(new RecordBatch.Builder().Append("period", false, names).Build()),
            MillAgreement.Lease.VenturesIn(new RecordBatch.Builder().Append("venture", false, new DoubleArray.Builder().Append(1).Build()).Append("period", false, names).Append("nothing", false, names).Build()));

        Assert.Null(no.Rows);
        Assert.Equal("venture: there is no such column; expected one column of text or whole numbers", Assert.Single(no.Faults).ToString());
        Assert.Null(floating.Rows);
        Assert.Equal(["venture", "nothing"], floating.Faults.Select(fault => fault.Column));
        Assert.Contains("found double", $"{floating}", StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_tells_the_row_before_its_figures() =>
        Assert.StartsWith("venture utf8, period utf8, in-force date32, ", VentureFigureBatches.Of(Plan.Of(MillAgreement.Lease)).ToString(), StringComparison.Ordinal);

    private static RecordBatch Batch(IArrowArray names, IArrowArray periods) => new(
        new Schema([new("venture", names.Data.DataType, true), new("period", periods.Data.DataType, true)], null), [names, periods], names.Length);
}
