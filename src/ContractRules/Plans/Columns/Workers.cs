using System.Collections.Concurrent;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>Those that have settled by a plan and wait to settle again, so that a few rows don't have to wait for memory to be laid out.</summary>
/// <param name="holidays">The holidays that business days pass over.</param>
internal sealed class Workers(HolidayCalendar holidays)
{
    private const int Few = 64;

    private readonly ConcurrentBag<BlockRun> _ofFew = [];
    private readonly ConcurrentBag<BlockRun> _ofBlocks = [];

    /// <summary>One that nobody has, for so many rows; one for each core that settles.</summary>
    public BlockRun Take(int rows) => Of(rows).TryTake(out var run) ? run : new(new(rows <= Few ? Few : PlanSettling.RowsABlock, holidays));

    /// <summary>Leaves one to whoever settles so many rows next.</summary>
    public void Leave(BlockRun run, int rows) => Of(rows).Add(run);

    private ConcurrentBag<BlockRun> Of(int rows) => rows <= Few ? _ofFew : _ofBlocks;
}
