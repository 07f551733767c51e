namespace ContractRules.Plans.Columns;

/// <summary>The figures of a block of rows.</summary>
/// <param name="program">The program by which they were settled.</param>
/// <param name="columns">The column of each part of them that differs from row to row; null of those that stand side by side.</param>
/// <param name="few">The figures of few rows that stand side by side; null where there are many.</param>
internal sealed class SettledBlock(TailoredProgram program, Column?[] columns, FewCells? few)
{
    /// <summary>Their steps and denominators, in the order of the plan; null where the text of the period doesn't state one.</summary>
    public Figure?[] Figures => program.Figures;

    /// <summary>The integers, truths or days of a figure.</summary>
    public Cells this[int figure] => CellsOf(2 * figure, Figures[figure]!.Place);

    /// <summary>What those of a figure are divided by as well.</summary>
    public Cells DivisorOf(int figure) => CellsOf((2 * figure) + 1, Figures[figure]!.Divisor!.Value);

    /// <summary>One of the columns that differ from row to row.</summary>
    public Column Column(int number) => columns[number] ?? few![number];

    private Cells CellsOf(int part, int place) => program.ColumnOf(part) is >= 0 and var number ? new(Column(number)) : program.CellsOf(place);
}
