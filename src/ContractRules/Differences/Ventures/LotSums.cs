using ContractRules.Comparison.Columns;
using ContractRules.Comparison.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>Adds what the rows of a lot have paid to the sums of their ventures.</summary>
internal sealed class LotSums
{
    // Null where a row was not settled under both agreements.
    private readonly ComparedSums?[] _sums;

    /// <summary>Of rows settled under both agreements.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="sums">The sums to which each adds.</param>
    /// <param name="before">The rows as settled under the first.</param>
    /// <param name="after">The rows as settled under the second.</param>
    public LotSums(VentureRows rows, ComparedSums?[] sums, PaidRows before, PaidRows after)
    {
        var areSameDays = DueColumns.AreSame(new(before), new(after));
        _sums = [.. sums];
        for (var row = 0; row < _sums.Length; row++)
        {
            if (_sums[row] is not { } venture)
            {
                continue;
            }

            if (before.IsSettled(row) && after.IsSettled(row))
            {
                venture.Add(rows.Periods[row]!);
                venture.ChangesDays = venture.ChangesDays || !areSameDays(row);
            }
            else
            {
                venture.IsRefused = true;
                _sums[row] = null;
            }
        }
    }

    /// <summary>Adds what is paid one way.</summary>
    /// <param name="way">The place of the way.</param>
    /// <param name="before">What is paid under the first agreement.</param>
    /// <param name="after">What is paid under the second.</param>
    /// <returns>In which rows causes have a part in it: those in which it is determined, and not nothing under both.</returns>
    public bool[] Add(int way, PaidColumn before, PaidColumn after)
    {
        var isShared = new bool[_sums.Length];
        for (var row = 0; row < _sums.Length; row++)
        {
            if (_sums[row] is not { } venture)
            {
                continue;
            }

            if (before.IsOpen(row) || after.IsOpen(row))
            {
                venture.AddOpen(way);
            }
            else if (!before.IsNothing(row) || !after.IsNothing(row))
            {
                venture.State(way, isOtherwise: !before.IsSame(after, row));
                venture.Add(SumPlaces.Before(way), before, row);
                venture.Add(SumPlaces.After(way), after, row);
                isShared[row] = true;
            }
        }

        return isShared;
    }

    /// <summary>Tells ventures of which rows are refused under an agreement on the way.</summary>
    /// <param name="group">The place of the causes on whose way it is.</param>
    /// <param name="paid">The rows as settled under it.</param>
    public void RefuseOnTheWay(int group, PaidRows paid)
    {
        for (var row = 0; row < _sums.Length; row++)
        {
            if (!paid.IsSettled(row))
            {
                _sums[row]?.RefuseOnTheWay(group);
            }
        }
    }

    /// <summary>Adds what is paid under the agreements on the way, as far as causes that interact reach it.</summary>
    /// <param name="group">The causes.</param>
    /// <param name="onTheWay">What is paid under each of the agreements, by the ways that the causes reach.</param>
    /// <param name="isShared">Of each way, in which rows causes have a part in it.</param>
    public void Share(SummedGroup group, IReadOnlyList<EquatableArray<PaidColumn>> onTheWay, IReadOnlyList<bool[]> isShared)
    {
        foreach (var (reached, way) in group.Ways.Index())
        {
            Share(group, reached, isShared[way], [.. onTheWay.Select(paid => paid[reached])]);
        }
    }

    // Where anything on the way is open, nothing is told apart.
    private void Share(SummedGroup group, int reached, bool[] isShared, IReadOnlyList<PaidColumn> onTheWay)
    {
        bool[] isTold = [.. isShared];
        foreach (var paid in onTheWay)
        {
            for (var row = 0; row < isTold.Length; row++)
            {
                isTold[row] &= !paid.IsOpen(row);
            }
        }

        foreach (var (agreement, paid) in onTheWay.Index())
        {
            var place = group.PlaceOf(agreement, reached);
            for (var row = 0; row < isTold.Length; row++)
            {
                if (isTold[row])
                {
                    _sums[row]!.Add(place, paid, row);
                }
            }
        }

        foreach (var (index, cause) in group.Causes.Index())
        {
            Move(group.FirstCause + index, cause.Moving(onTheWay), isTold);
        }
    }

    private void Move(int cause, Func<int, bool>? isMoving, bool[] isTold)
    {
        for (var row = 0; isMoving is not null && row < isTold.Length; row++)
        {
            if (isTold[row] && !_sums[row]!.IsMovedBy(cause) && isMoving(row))
            {
                _sums[row]!.MoveBy(cause);
            }
        }
    }
}
