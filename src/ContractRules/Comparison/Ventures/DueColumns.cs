using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>By which day each payment falls due in the rows of a lot: those that are stated and not nothing.</summary>
internal sealed class DueColumns
{
    /// <summary>In the place of a day: nothing is due.</summary>
    public const long Nothing = long.MinValue;

    private const long OnNoDay = long.MaxValue;

    private readonly Dictionary<(ClauseReference Clause, Unit Unit, string Number), long[]> _days = [];

    /// <summary>The days that rows were settled with.</summary>
    public DueColumns(PaidRows paid)
    {
        foreach (var (together, ways) in paid.WithWays)
        {
            var figures = together.Columns.Figures;
            var dates = figures.Where(column => column.Figure.IsDueDate && column.IsStated).ToDictionary(column => (column.Figure.Clause, column.Figure.Key));
            for (var place = 0; place < ways.Count; place++)
            {
                if (ways[place] is { } way && figures[place].IsStated)
                {
                    var (clause, number) = (figures[place].Figure.Clause, figures[place].Figure.Key);
                    Add(Of((clause, way.Unit, number), paid.Rows), figures[place], dates.GetValueOrDefault((clause, number)), together.Rows);
                }
            }
        }
    }

    /// <summary>Whether the same falls due on the same days in a row, of lots of the same rows.</summary>
    public static Func<int, bool> AreSame(DueColumns one, DueColumns other)
    {
        List<(long[]? One, long[]? Other)> columns =
        [
            .. one._days.Keys.Union(other._days.Keys).Select(key => (one._days.GetValueOrDefault(key), other._days.GetValueOrDefault(key)))
                .Where(pair => pair is not ({ } before, { } after) || !before.AsSpan().SequenceEqual(after)),
        ];
        return row => columns.TrueForAll(pair => In(pair.One, row) == In(pair.Other, row)) || one.DaysIn(row).SetEquals(other.DaysIn(row));
    }

    private static long In(long[]? days, int row) => days is null ? Nothing : days[row];

    // Two payments of a clause that fall due on one day are one day, as for whoever pays.
    private HashSet<(ClauseReference Clause, Unit Unit, long Day)> DaysIn(int row) =>
        [.. _days.Where(found => found.Value[row] != Nothing).Select(found => (found.Key.Clause, found.Key.Unit, found.Value[row]))];

    private long[] Of((ClauseReference Clause, Unit Unit, string Number) key, int rows)
    {
        if (!_days.TryGetValue(key, out var days))
        {
            _days.Add(key, days = new long[rows]);
            Array.Fill(days, Nothing);
        }

        return days;
    }

    private static void Add(long[] days, FigureColumn amount, FigureColumn? date, IReadOnlyList<int> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            if (row % PlanSettling.RowsABlock == 0 && amount.IsNothingIn(row / PlanSettling.RowsABlock))
            {
                row += PlanSettling.RowsABlock - 1;
                continue;
            }

            var isDue = amount.TryGetSteps(row, out var steps, out _) ? steps != 0 : amount[row] is NumberValue { Number.IsZero: false };
            days[rows[row]] = !isDue ? Nothing : date is not null && date.TryGetDay(row, out var day) ? day : OnNoDay;
        }
    }
}
