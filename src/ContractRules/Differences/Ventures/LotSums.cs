using ContractRules.Comparison.Ventures;
using ContractRules.Plans.Ventures;

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

    /// <summary>Adds what is paid under the agreements on the way, as far as causes that interact reach it.</summary>
    /// <param name="place">The place of the group of causes.</param>
    /// <param name="group">The group.</param>
    /// <param name="paid">The rows as settled under each agreement on the way.</param>
    /// <param name="places">Which sums are kept.</param>
    /// <param name="isShared">Of each way, in which rows causes have a part in it.</param>
    public void Share(int place, SummedGroup group, IReadOnlyList<PaidRows> paid, SumPlaces places, IReadOnlyList<bool[]> isShared)
    {
        for (var row = 0; row < _sums.Length; row++)
        {
            if (_sums[row] is { } venture && paid.Any(settled => !settled.IsSettled(row)))
            {
                venture.RefuseOnTheWay(place);
            }
        }

        foreach (var (reached, way) in group.Ways.Index())
        {
            PaidColumn[] columns = [.. paid.Select(settled => settled.Of(places.Ways[way]))];
            for (var row = 0; row < _sums.Length; row++)
            {
                if (isShared[way][row] && !Array.Exists(columns, column => column.IsOpen(row)))
                {
                    for (var agreement = 0; agreement < columns.Length; agreement++)
                    {
                        _sums[row]!.Add(group.PlaceOf(agreement, reached), columns[agreement], row);
                    }
                }
            }
        }
    }
}
