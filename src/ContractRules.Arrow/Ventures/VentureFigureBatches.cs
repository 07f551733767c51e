using Apache.Arrow;
using Apache.Arrow.Types;
using ContractRules.Plans;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Arrow.Ventures;

/// <summary>
/// The figures of many ventures as Arrow record batches: <c>venture</c>, <c>period</c>, <c>in-force</c>, then a column for each figure as
/// <see cref="FigureBatches"/> has it. All are of one schema that is known before anything is settled.
/// </summary>
/// <example>
/// <code>
/// var figures = VentureFigureBatches.Of(plan);
/// foreach (var settled in plan.Settle(lots))
///     foreach (var batch in figures.Batches(settled)) writer.WriteRecordBatch(batch.Value!);
/// </code>
/// </example>
public sealed class VentureFigureBatches
{
    /// <summary>The column that tells from which day on the text is in force under which a row is settled.</summary>
    public const string InForce = "in-force";

    private readonly FigureBatches _figures;

    private VentureFigureBatches(Plan plan)
    {
        _figures = FigureBatches.Of(plan);
        Schema = new(
            [
                new Apache.Arrow.Field(VentureBatches.Venture, StringType.Default, nullable: false), new(VentureBatches.Period, StringType.Default, nullable: false),
                new(InForce, Date32Type.Default, nullable: false), .. _figures.Schema.FieldsList,
            ],
            _figures.Schema.Metadata);
    }

    /// <summary>The columns.</summary>
    public Schema Schema { get; }

    /// <summary>The batches of a plan. Make them once; they hold nothing of what is settled.</summary>
    /// <param name="plan">The plan.</param>
    public static VentureFigureBatches Of(Plan plan) => new(plan.NotNull());

    /// <summary>The rows that were settled: a batch for each period of those that were settled side by side, so not in the order in which they came.</summary>
    /// <param name="settled">The rows.</param>
    /// <returns>Each batch, or every figure that its column doesn't hold, by its row among those that came.</returns>
    public IEnumerable<Converted<RecordBatch>> Batches(SettledRows settled) => settled.NotNull().Together.Select(together => Batch(settled.Facts, together));

    /// <summary>The columns, each with its type.</summary>
    public override string ToString() => string.Join(", ", Schema.FieldsList.Select(field => $"{field.Name} {NumberTypes.Named(field.DataType)}"));

    private Converted<RecordBatch> Batch(VentureRows facts, SettledTogether together) => _figures.Batch(together.Columns).Then(
        figures => new RecordBatch(Schema, [Names(facts, together), Labels(together), Days(together), .. figures.Arrays], together.Rows.Count),
        fault => fault with { Row = fault.Row is { } row ? together.Rows[row] : null });

    private static StringArray Names(VentureRows facts, SettledTogether together) => new StringArray.Builder().AppendRange(together.Rows.Select(row => facts.Ventures[row])).Build();

    private static StringArray Labels(SettledTogether together) =>
        new StringArray.Builder().AppendRange(Enumerable.Repeat(together.Columns.Period.Label, together.Rows.Count)).Build();

    private static Date32Array Days(SettledTogether together)
    {
        var days = new int[together.Rows.Count];
        System.Array.Fill(days, Arrow.Days.SinceEpoch(DayNumber.Of(together.Columns.InForce)));
        return new(new ArrowBuffer.Builder<int>(days.Length).Append(days.AsSpan()).Build(), ArrowBuffer.Empty, days.Length, 0, 0);
    }
}
