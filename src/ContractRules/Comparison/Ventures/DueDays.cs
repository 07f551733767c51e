using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>On which days what is paid in each row of a lot falls due, payment by payment.</summary>
internal sealed class DueDays
{
    private readonly Dictionary<(ClauseReference Clause, string Key, Measure Measure), DayColumn> _columns = [];

    public DueDays(PaidRows paid, int rows)
    {
        foreach (var together in paid.Together)
        {
            var due = together.Columns.Figures.Where(figure => figure.Figure.IsDueDate).ToDictionary(figure => (figure.Figure.Clause, figure.Figure.Key));
            foreach (var amount in together.Columns.Figures.Where(figure => figure.Figure.IsPayment && figure.IsStated))
            {
                var figure = amount.Figure;
                if (!_columns.TryGetValue((figure.Clause, figure.Key, figure.Measure), out var column))
                {
                    _columns.Add((figure.Clause, figure.Key, figure.Measure), column = new(rows));
                }

                column.Add(together, amount, due.GetValueOrDefault((figure.Clause, figure.Key)));
            }
        }

        None = new(rows);
    }

    private DayColumn None { get; }

    /// <summary>Whether anything falls due on another day in a row than there; of many rows.</summary>
    public Func<int, bool> Otherwise(DueDays other)
    {
        var differing = _columns.Keys.Union(other._columns.Keys).Where(key => !ColumnOf(key).IsAs(other.ColumnOf(key))).Select(key => (ColumnOf(key), other.ColumnOf(key))).ToList();
        return differing.Count == 0 ? _ => false : row => differing.Exists(pair => pair.Item1[row] != pair.Item2[row]) && !DaysIn(row).SetEquals(other.DaysIn(row));
    }

    // Two payments of a clause that fall due on one day are one day.
    private HashSet<(ClauseReference Clause, Measure Measure, long Day)> DaysIn(int row) =>
        [.. _columns.Where(column => column.Value[row] != DayColumn.Nothing).Select(column => (column.Key.Clause, column.Key.Measure, column.Value[row]))];

    private DayColumn ColumnOf((ClauseReference Clause, string Key, Measure Measure) key) => _columns.GetValueOrDefault(key) ?? None;
}
