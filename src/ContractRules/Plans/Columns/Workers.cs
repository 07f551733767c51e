using System.Collections.Concurrent;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>Those that have settled by a plan and wait to settle again, so that a few rows don't have to wait for memory to be laid out.</summary>
/// <param name="holidays">The holidays that business days pass over.</param>
internal sealed class Workers(HolidayCalendar holidays)
{
    // What passes on of one row is to take the room of one.
    private static readonly int[] Rooms = [FewFigures.MostRows, 64, PlanSettling.RowsABlock];

    private readonly ConcurrentBag<BlockRun>[] _waiting = [.. Rooms.Select(_ => new ConcurrentBag<BlockRun>())];

    /// <summary>One that nobody has, for so many rows; one for each core that settles.</summary>
    public BlockRun Take(int rows) => _waiting[PlaceOf(rows)].TryTake(out var run) ? run : new(new(Rooms[PlaceOf(rows)], holidays));

    /// <summary>Leaves one to whoever settles so many rows next.</summary>
    public void Leave(BlockRun run, int rows) => _waiting[PlaceOf(rows)].Add(run);

    private static int PlaceOf(int rows)
    {
        var place = 0;
        while (place < Rooms.Length - 1 && rows > Rooms[place])
        {
            place++;
        }

        return place;
    }
}
