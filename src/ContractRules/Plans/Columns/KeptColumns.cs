namespace ContractRules.Plans.Columns;

/// <summary>The columns in which a worker keeps what passes on: each is taken for a period, and left once nothing that passes on stands in it.</summary>
/// <param name="arena">The memory of the worker.</param>
internal sealed class KeptColumns(Arena arena)
{
    private readonly List<Cells?> _cells = [];
    private readonly List<int> _lastPasses = [];
    private readonly Stack<int> _free = [];
    private int _passes;

    /// <summary>The cells of a column that is kept.</summary>
    public Cells this[int kept] => _cells[kept]!;

    /// <summary>Takes a column.</summary>
    public int Take(ColumnKind kind)
    {
        if (!_free.TryPop(out var kept))
        {
            kept = _cells.Count;
            _cells.Add(null);
            _lastPasses.Add(0);
        }

        _cells[kept] = arena.Take(kind);
        return kept;
    }

    /// <summary>Leaves the columns in which nothing stands of what passes on.</summary>
    /// <param name="passing">The columns in which it stands; −1 where it stands in none of the worker's.</param>
    public void LeaveAllBut(ReadOnlySpan<int> passing)
    {
        _passes++;
        foreach (var kept in passing)
        {
            if (kept >= 0)
            {
                _lastPasses[kept] = _passes;
            }
        }

        for (var kept = 0; kept < _cells.Count; kept++)
        {
            if (_cells[kept] is { } cells && _lastPasses[kept] != _passes)
            {
                arena.Leave(cells);
                _cells[kept] = null;
                _free.Push(kept);
            }
        }
    }

    /// <summary>Hands all of them out, so that they are nobody's here.</summary>
    public void HandOut()
    {
        _cells.Clear();
        _lastPasses.Clear();
        _free.Clear();
    }
}
