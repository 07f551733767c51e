using Apache.Arrow;
using ContractRules.Arrow.Figures;
using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Arrow;

/// <summary>The figures of a plan as Arrow record batches, all of one schema that is known before anything is settled.</summary>
/// <remarks>
/// <para>
/// A column for each figure, called as the figure is: <c>net-profit</c>, <c>payment 4(2)</c>. Numbers are decimals with as many decimals as the
/// figure has at most under any text of the agreement, of 128 bits (38 digits), or of 256 (76 digits) where its range asks for them; one that may
/// never end is exact text, <c>1234.5</c> or <c>3/7</c>. Truths are bool, dates date32. What is undetermined, or not stated by the text of the
/// period, is null. Fields tell in their metadata <c>title</c>, <c>clause</c>, <c>kind</c> and <c>unit</c>, and of payments <c>payer</c> and <c>payee</c>.
/// </para>
/// <para>Nothing is rounded and nothing wraps: a figure beyond the digits of its column is a fault, told by its row.</para>
/// </remarks>
/// <example>
/// <code>
/// var figures = FigureBatches.Of(plan);
/// using var writer = new ArrowStreamWriter(stream, figures.Schema);
/// foreach (var period in plan.Settle(months)!.Periods) writer.WriteRecordBatch(figures.Batch(period).Value!);
/// </code>
/// </example>
public sealed class FigureBatches
{
    // Of numbers of 256 bits, in one piece of memory.
    private const int MostRows = 50_000_000;

    private readonly EquatableArray<PlannedFigure> _figures;

    private FigureBatches(Plan plan) =>
        (_figures, Schema) = (plan.Figures, new([.. FigureFields.Of(plan)], Metadata.Of(plan.Agreement)));

    /// <summary>The columns: one for each figure of the plan, in its order.</summary>
    public Schema Schema { get; }

    /// <summary>The batches of a plan. Make them once; they hold nothing of what is settled.</summary>
    /// <param name="plan">The plan.</param>
    public static FigureBatches Of(Plan plan) => new(plan.NotNull());

    /// <summary>The figures of a period, a row for each that was settled.</summary>
    /// <param name="period">The period, settled by the plan.</param>
    /// <returns>The batch, or every figure that its column doesn't hold, by its row.</returns>
    /// <exception cref="ArgumentException">The period was settled by a plan of other figures, or has more rows than a column of a batch holds: 50,000,000.</exception>
    public Converted<RecordBatch> Batch(SettledColumns period)
    {
        var figures = period.NotNull().Figures;
        if (!figures.Select(column => column.Figure).SequenceEqual(_figures))
        {
            throw new ArgumentException($"Expected a period of the figures {string.Join(", ", _figures)}; found {period}.", nameof(period));
        }

        var rows = figures.Count == 0 ? 0 : figures[0].Rows;
        return rows <= MostRows
            ? Converted<RecordBatch>.Of(faults => new(Schema, [.. figures.Zip(Schema.FieldsList, (column, field) => FigureArrays.Of(column, field.DataType, faults))], rows))
            : throw new ArgumentException($"Expected at most {((Rational)MostRows).ToDisplayText(0)} rows; found {((Rational)rows).ToDisplayText(0)}.", nameof(period));
    }

    /// <summary>The columns, each with its type: <c>net-profit decimal128(38, 2)</c>.</summary>
    public override string ToString() => string.Join(", ", Schema.FieldsList.Select(field => $"{field.Name} {NumberTypes.Named(field.DataType)}"));
}
