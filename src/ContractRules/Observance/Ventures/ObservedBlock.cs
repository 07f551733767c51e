using ContractRules.Plans;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Ventures;

namespace ContractRules.Observance.Ventures;

/// <summary>A block of settled rows that invariants are held against, looked up once for all of them.</summary>
/// <param name="Together">The rows that were settled side by side, of which it is one block.</param>
/// <param name="First">Its first row among these.</param>
/// <param name="Among">Which of its rows count.</param>
internal sealed record ObservedBlock(SettledTogether Together, int First, RowSet Among)
{
    /// <summary>Its figures.</summary>
    public SettledColumns Columns => Together.Columns;

    /// <summary>Its number among the blocks of these rows.</summary>
    public int Number => First / PlanSettling.RowsABlock;

    /// <summary>How many rows it has.</summary>
    public int Rows => RowsFrom(First, Together);

    /// <summary>The blocks of a lot.</summary>
    /// <param name="settled">The lot.</param>
    /// <param name="isAmong">Which of its rows count; all where left out.</param>
    public static IReadOnlyList<ObservedBlock> Of(SettledRows settled, Func<int, bool>? isAmong = null) =>
    [
        .. from together in settled.Together
           from number in Enumerable.Range(0, PlanSettling.BlocksOf(together.Rows.Count))
           let first = number * PlanSettling.RowsABlock
           let rows = RowsFrom(first, together)
           select new ObservedBlock(together, first, isAmong is null ? RowSet.All(rows) : RowSet.Where(row => isAmong(together.Rows[first + row]), rows)),
    ];

    private static int RowsFrom(int first, SettledTogether together) => Math.Min(PlanSettling.RowsABlock, together.Rows.Count - first);
}
