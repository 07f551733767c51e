using ContractRules.Plans;

namespace ContractRules.Arrow.Tests.Facts;

/// <summary>Facts that come as a batch settle to what they settle to row by row, however their columns are laid out.</summary>
public sealed class FactBatchLaws
{
    private static readonly Plan Whole = Plan.Of(MillAgreement.Lease);

    [Law(MaxTest = 60)]
    public void Facts_in_a_batch_settle_to_what_they_settle_to_row_by_row(DrawnRows drawn) =>
        Same(drawn, [.. drawn.Months.Select(month => MillAgreement.Lease.FactsIn(month.Batch(), month.Period))]);

    [Law(MaxTest = 60)]
    public void Facts_in_the_bytes_of_a_stream_settle_to_what_they_settle_to_row_by_row(DrawnRows drawn) =>
        Same(drawn, [.. drawn.Months.Select(month => MillAgreement.Lease.FactsIn(Ipc.Through(month.Batch()), month.Period))]);

    private static void Same(DrawnRows drawn, IReadOnlyList<Converted<FactColumns>> read)
    {
        Assert.Empty(read.SelectMany(facts => facts.Faults));
        var (columns, rows) = (
            Whole.Settle([.. read.Select(facts => facts.Value!)])!,
            Whole.Settle([.. drawn.Rowwise.Select(month => FactColumns.Of(MillAgreement.Lease, month))])!);
        Assert.Empty(rows.Faults);
        Assert.Empty(columns.Faults);
        foreach (var (one, other) in columns.Periods.Zip(rows.Periods))
        {
            foreach (var (figure, expected) in one.Figures.Zip(other.Figures))
            {
                Assert.Equal(Enumerable.Range(0, expected.Rows).Select(row => expected[row]), Enumerable.Range(0, figure.Rows).Select(row => figure[row]));
            }
        }
    }
}
