using ContractRules.Plans;
using ContractRules.Plans.Ventures;

namespace ContractRules.Comparison.Ventures;

/// <summary>A day in each row of a lot, by its number.</summary>
internal sealed class DayColumn
{
    /// <summary>What stands where there is nothing that has a day.</summary>
    public const long Nothing = long.MinValue;

    /// <summary>What stands where something has no day.</summary>
    public const long NoDay = long.MaxValue;

    private readonly long[] _days;

    /// <summary>Nothing in any row.</summary>
    public DayColumn(int rows) => Array.Fill(_days = new long[rows], Nothing);

    /// <summary>The day in a row.</summary>
    public long this[int row] => _days[row];

    /// <summary>The day on which the agreement ends.</summary>
    public static DayColumn OfTheEnd(PaidRows paid, int rows)
    {
        var column = new DayColumn(rows);
        foreach (var together in paid.Together)
        {
            column.Add(together, null, together.Columns.Figures.FirstOrDefault(figure => figure.Figure.IsEndDay));
        }

        return column;
    }

    /// <summary>Whether it is the same in all rows.</summary>
    public bool IsAs(DayColumn other) => _days.AsSpan().SequenceEqual(other._days);

    /// <summary>Adds the days of rows that were settled together.</summary>
    /// <param name="together">The rows.</param>
    /// <param name="amount">What has the day, where it is above or below nothing; something in every row where left out.</param>
    /// <param name="days">The days; null where there are none.</param>
    public void Add(SettledTogether together, FigureColumn? amount, FigureColumn? days)
    {
        for (var first = 0; first < together.Rows.Count; first += PlanSettling.RowsABlock)
        {
            var block = first / PlanSettling.RowsABlock;
            var (amounts, dated) = (amount?.InBlock(block), days?.InBlock(block));
            for (var at = 0; at < PlanSettling.RowsABlock && first + at < together.Rows.Count; at++)
            {
                if (amount is null || IsPaid(amounts, at))
                {
                    _days[together.Rows[first + at]] = dated is { } found && found.Integers.TryGet(at, out var day) ? day : NoDay;
                }
            }
        }
    }

    private static bool IsPaid(SettledFigure? amounts, int row) =>
        amounts is { } found && (found.Integers.TryGet(row, out var integer) ? integer != 0 : found.Integers[row] is { IsZero: false });
}
