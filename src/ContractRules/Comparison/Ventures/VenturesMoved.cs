using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>Which ventures a way to read moves anything in, and in which some of what it moves cannot be told.</summary>
/// <param name="ventures">How many ventures there are.</param>
/// <param name="reached">What can differ at all; what cannot makes no difference, although it be open.</param>
internal sealed class VenturesMoved(int ventures, PaymentsReached reached)
{
    private readonly VentureMarks _moved = new(ventures);
    private readonly VentureMarks _open = new(ventures);
    private readonly PaymentsReached _reached = reached;

    /// <summary>In how many anything is paid otherwise, be it on another day.</summary>
    public int Moved => _moved.Count;

    /// <summary>In how many some of it cannot be told.</summary>
    public int Open => _open.Count;

    /// <summary>Marks the ventures of a lot.</summary>
    /// <param name="lot">The lot as the text is read.</param>
    /// <param name="paid">What it would have paid.</param>
    /// <param name="ways">The same, way by way.</param>
    public Marking In(LotAsRead lot, PaidRows paid, EquatableArray<PaidOtherwise> ways) => new(this, lot, paid, ways);

    /// <summary>Marks the ventures of a lot, row by row.</summary>
    internal sealed class Marking(VenturesMoved marks, LotAsRead lot, PaidRows paid, EquatableArray<PaidOtherwise> ways)
    {
        private readonly Func<int, bool> _isOnSameDays = DueColumns.AreSame(lot.Days, new(paid));
        private readonly Lazy<EndDays> _ends = new(() => new(paid));

        /// <summary>Marks the venture of a row, where anything is otherwise in it.</summary>
        /// <param name="row">The row.</param>
        /// <param name="isOtherwise">Whether any amount is.</param>
        public void Mark(int row, bool isOtherwise)
        {
            var venture = lot.Ventures[row];
            if (!marks._moved[venture] && ((isOtherwise && IsMovedIn(row)) || !_isOnSameDays(row)))
            {
                marks._moved.Mark(venture);
            }

            if (!marks._open[venture] && IsOpenIn(row))
            {
                marks._open.Mark(venture);
            }
        }

        // What a party pays more by one clause it may receive more by another.
        private bool IsMovedIn(int row)
        {
            var more = new MoreByParty();
            foreach (var way in ways.Where(way => !way.IsOpen(row)))
            {
                more.Add(way.Way, way.In(row));
            }

            return more.Totals.Count > 0;
        }

        private bool IsOpenIn(int row)
        {
            foreach (var way in ways)
            {
                if (way.IsOpen(row) && (marks._reached.Payments.Contains(way.Way) || (marks._reached.TheEnd && lot.Ends[row] != _ends.Value[row])))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
