namespace ContractRules.Plans.Columns;

/// <summary>The figures of a block of rows.</summary>
/// <param name="program">The program by which they were settled.</param>
/// <param name="columns">Of each figure the column of its integers, truths or days, and then that of what they are divided by as well; null where all rows are alike.</param>
internal sealed class SettledBlock(TailoredProgram program, Column?[] columns)
{
    /// <summary>Their steps and denominators, in the order of the plan; null where the text of the period doesn't state one.</summary>
    public Figure?[] Figures => program.Figures;

    /// <summary>The integers, truths or days of a figure.</summary>
    public Cells this[int figure] => CellsOf(2 * figure, Figures[figure]!.Place);

    /// <summary>What those of a figure are divided by as well.</summary>
    public Cells DivisorOf(int figure) => CellsOf((2 * figure) + 1, Figures[figure]!.Divisor!.Value);

    private Cells CellsOf(int part, int place) => columns[part] is { } column ? new(column) : program.CellsOf(place);
}
