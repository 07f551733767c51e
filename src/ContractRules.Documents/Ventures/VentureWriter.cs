using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Ventures;

/// <summary>Writes the figures of many ventures, a line for each row that was settled. Values are exact, those of payments with the decimals in which they are paid.</summary>
/// <remarks>
/// A figure that has no value is blank in CSV and null in JSON: the text of the period does not state it, or it is undetermined. Those are named in
/// each row under <c>undetermined</c>.
/// </remarks>
/// <example><c>using var writer = VentureWriter.Csv(output, plan); foreach (var lot in file.Settle(plan)) writer.Write(lot);</c></example>
public abstract class VentureWriter : IDisposable
{
    private protected VentureWriter(Plan plan) => Figures = [.. plan.Figures.Select(figure => new WrittenFigure(figure))];

    private protected IReadOnlyList<WrittenFigure> Figures { get; }

    /// <summary>As CSV: <c>venture</c>, <c>period</c>, <c>in-force</c>, then a column for each figure, and <c>undetermined</c>.</summary>
    /// <param name="output">Is left open.</param>
    /// <param name="plan">The plan by which rows are settled.</param>
    public static VentureWriter Csv(TextWriter output, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        return new CsvVentureFigures(output, plan);
    }

    /// <summary>As lines of JSON, one for each row: <c>{"venture":"V-1","period":"2002-10","inForce":"2002-07-12","terms":{…},"payments":{…},"undetermined":[]}</c>.</summary>
    /// <param name="output">Is left open.</param>
    /// <param name="plan">The plan by which rows are settled.</param>
    public static VentureWriter JsonLines(TextWriter output, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        return new JsonVentureFigures(output, plan);
    }

    /// <summary>Writes the rows of a lot that were settled, in their order.</summary>
    public void Write(SettledLot lot)
    {
        ArgumentNullException.ThrowIfNull(lot);
        Write(lot.Settled);
    }

    /// <summary>Writes the rows that were settled, in their order.</summary>
    public void Write(SettledRows settled)
    {
        ArgumentNullException.ThrowIfNull(settled);
        for (var row = 0; row < settled.Facts.Count; row++)
        {
            if (settled[row] is { } found)
            {
                Write(settled.Facts.Ventures[row], found);
            }
        }
    }

    /// <summary>How many figures a row has.</summary>
    public override string ToString() => $"{(Rational)Figures.Count} figures a row";

    /// <summary>Writes what has not been written yet.</summary>
    public abstract void Dispose();

    private protected abstract void Write(string venture, SettledRow row);
}
