using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>Which ventures a way to read moves anything in, and in which some of what it moves cannot be told.</summary>
/// <param name="ventures">How many ventures there are.</param>
/// <param name="reached">What can differ at all; what cannot makes no difference, although it be open.</param>
internal sealed class VenturesMoved(int ventures, PaymentsReached reached)
{
    private readonly VentureMarks _moved = new(ventures);
    private readonly VentureMarks _open = new(ventures);

    /// <summary>In how many anything is paid otherwise, be it on another day.</summary>
    public int Moved => _moved.Count;

    /// <summary>In how many some of it cannot be told.</summary>
    public int Open => _open.Count;

    /// <summary>Marks the ventures of rows in which anything is otherwise or open.</summary>
    /// <param name="lot">The lot as the text is read.</param>
    /// <param name="paid">What it would have paid.</param>
    /// <param name="ways">The same, way by way.</param>
    /// <param name="rows">The rows that count.</param>
    public void Mark(LotAsRead lot, PaidRows paid, EquatableArray<PaidOtherwise> ways, IReadOnlyList<int> rows)
    {
        EquatableArray<PaidOtherwise> otherwise = [.. ways.Where(way => !way.IsNothing)];
        EquatableArray<PaidOtherwise> open = [.. ways.Where(way => way.IsOpenAnywhere && reached.Reaches(way.Way))];
        var areSameDays = DueColumns.AreSame(lot.Days, new(paid));
        var ends = new Lazy<EndDays>(() => new(paid));
        foreach (var row in rows)
        {
            var venture = lot.Ventures[row];
            if (!_moved[venture] && (IsMoved(otherwise, row) || !areSameDays(row)))
            {
                _moved.Mark(venture);
            }

            if (!_open[venture] && open.Any(way => way.IsOpen(row) && (reached.Payments.Contains(way.Way) || lot.Ends[row] != ends.Value[row])))
            {
                _open.Mark(venture);
            }
        }
    }

    // What a party pays more by one clause it may receive more by another.
    private static bool IsMoved(EquatableArray<PaidOtherwise> ways, int row)
    {
        if (!ways.Any(way => way.IsOtherwise(row)))
        {
            return false;
        }

        var more = new MoreByParty();
        foreach (var way in ways)
        {
            more.Add(way.Way, way.In(row));
        }

        return more.Totals.Count > 0;
    }
}
