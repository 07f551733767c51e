using System.Runtime.InteropServices;

namespace ContractRules.Plans.Columns;

/// <summary>The columns in which a worker keeps what passes on: each is taken for a period, and left once nothing that passes on stands in it.</summary>
/// <param name="arena">The memory of the worker.</param>
internal sealed class KeptColumns(Arena arena)
{
    private readonly List<Kept> _kept = [];
    private readonly Stack<int> _free = [];
    private int _passes;

    /// <summary>The cells of a column that is kept.</summary>
    public Cells this[int kept] => _kept[kept].Cells!;

    /// <summary>Takes a column.</summary>
    /// <param name="kind">What it is like.</param>
    /// <param name="times">How many are taken one after another, about.</param>
    public int Take(ColumnKind kind, int times)
    {
        var taken = new Kept(arena.Take(kind, times), LastPass: 0);
        if (_free.TryPop(out var free))
        {
            _kept[free] = taken;
            return free;
        }

        _kept.Add(taken);
        return _kept.Count - 1;
    }

    /// <summary>Leaves the columns in which nothing stands of what passes on.</summary>
    /// <param name="passing">The columns in which it stands; −1 where it stands in none of the worker's.</param>
    public void LeaveAllBut(ReadOnlySpan<int> passing)
    {
        _passes++;
        var all = CollectionsMarshal.AsSpan(_kept);
        foreach (var kept in passing)
        {
            if (kept >= 0)
            {
                all[kept].LastPass = _passes;
            }
        }

        for (var kept = 0; kept < all.Length; kept++)
        {
            if (all[kept].Cells is { } cells && all[kept].LastPass != _passes)
            {
                arena.Leave(cells);
                all[kept].Cells = null;
                _free.Push(kept);
            }
        }
    }

    /// <summary>Hands all of them out, so that they are nobody's here.</summary>
    public void HandOut()
    {
        _kept.Clear();
        _free.Clear();
        arena.HandOut();
    }

    private record struct Kept(Cells? Cells, int LastPass);
}
