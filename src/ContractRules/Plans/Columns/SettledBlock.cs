namespace ContractRules.Plans.Columns;

/// <summary>The figures of a block of rows.</summary>
/// <param name="program">The program by which they were settled.</param>
/// <param name="columns">The column of each part of them that differs from row to row; null of those that are among few figures.</param>
/// <param name="few">The figures of few rows; null where each has a column of its own.</param>
internal sealed class SettledBlock(TailoredProgram program, Column?[] columns, FewFigures.Copy? few)
{
    /// <summary>Their steps and denominators, in the order of the plan; null where the text of the period doesn't state one.</summary>
    public Figure?[] Figures => program.Figures;

    /// <summary>The integers, truths or days of a figure.</summary>
    public Cells this[int figure] => CellsOf(2 * figure, Figures[figure]!.Place);

    /// <summary>What those of a figure are divided by as well.</summary>
    public Cells DivisorOf(int figure) => CellsOf((2 * figure) + 1, Figures[figure]!.Divisor!.Value);

    /// <summary>The column of a part of the figures, among those that differ from row to row.</summary>
    public Column ColumnOf(int part) => columns[part] ?? few![part];

    private Cells CellsOf(int part, int place) => program.ColumnOf(part) is >= 0 and var column ? new(ColumnOf(column)) : program.CellsOf(place);
}
