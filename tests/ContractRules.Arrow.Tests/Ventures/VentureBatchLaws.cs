using Apache.Arrow;
using ContractRules.Arrow.Tests.Facts;
using ContractRules.Arrow.Tests.Figures;
using ContractRules.Arrow.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Arrow.Tests.Ventures;

/// <summary>Rows of ventures that come and go as batches are those that they are without.</summary>
public sealed class VentureBatchLaws
{
    private static readonly Plan Whole = Plan.Of(MillAgreement.Lease);
    private static readonly FigureBatches Figures = FigureBatches.Of(Whole);
    private static readonly VentureFigureBatches Written = VentureFigureBatches.Of(Whole);

    [Law(MaxTest = 40)]
    public void Ventures_in_batches_come_to_what_their_columns_come_to_and_so_do_their_batches(DrawnRows drawn)
    {
        var columns = Whole.Settle([.. drawn.Months.Select(month => MillAgreement.Lease.FactsIn(month.Batch(), month.Period).Value!)])!;
        Assert.Empty(columns.Faults);

        var given = drawn.Months.Select(month => MillAgreement.Lease.VenturesIn(Ipc.Through(Named(month)))).ToList();
        Assert.Empty(given.SelectMany(rows => rows.Faults));
        var settled = Whole.Settle(given.Select(rows => rows.Rows!)).ToList();
        foreach (var (lot, period) in settled.SkipLast(1).Zip(columns.Periods))
        {
            var batches = Written.Batches(lot).ToList();
            // What no column of the figures holds, no column of these holds, in the very rows.
            Assert.Equal(Figures.Batch(period).Faults.OrderBy(fault => (fault.Column, fault.Row)), batches.SelectMany(batch => batch.Faults).OrderBy(fault => (fault.Column, fault.Row)));
            Assert.Equal(
                batches.Exists(batch => batch.Value is null) ? 0 : period.Figures[0].Rows,
                batches.Select(batch => batch.Value).OfType<RecordBatch>().Sum(batch => Compare(Ipc.Through(batch), period)));
        }
    }

    private static int Compare(RecordBatch batch, SettledColumns period)
    {
        var (names, labels, days) = ((StringArray)batch.Column("venture"), (StringArray)batch.Column("period"), (Date32Array)batch.Column("in-force"));
        for (var row = 0; row < batch.Length; row++)
        {
            var of = int.Parse(names.GetString(row)["V-".Length..]);
            Assert.Equal((period.Period.Label, new DateValue(period.InForce)), (labels.GetString(row), ReadBack.ValueIn(days, row)));
            foreach (var figure in period.Figures)
            {
                Assert.Equal(figure[of], ReadBack.ValueIn(batch.Column($"{figure.Figure}"), row));
            }
        }

        return batch.Length;
    }

    private static RecordBatch Named(DrawnMonth month)
    {
        var facts = month.Batch();
        var names = new StringArray.Builder().AppendRange(Enumerable.Range(0, month.Rows).Select(row => $"V-{row}")).Build();
        var labels = new StringArray.Builder().AppendRange(Enumerable.Repeat(month.Period.Label, month.Rows)).Build();
        return new(
            new Schema([new("venture", names.Data.DataType, false), new("period", labels.Data.DataType, false), .. facts.Schema.FieldsList], null),
            [names, labels, .. facts.Arrays],
            month.Rows);
    }
}
