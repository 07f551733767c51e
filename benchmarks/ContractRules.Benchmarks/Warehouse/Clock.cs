using System.Diagnostics;

namespace ContractRules.Benchmarks.Warehouse;

/// <summary>How long things take.</summary>
internal static class Clock
{
    /// <summary>How long each of several takes: the median of some rounds, in each of which all take their turn, so that what else the machine does meets all alike.</summary>
    public static IReadOnlyList<TimeSpan> Medians(int rounds, IReadOnlyList<Action> works)
    {
        var times = works.Select(_ => new List<TimeSpan>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (work, taken) in works.Zip(times))
            {
                taken.Add(Of(work));
            }
        }

        return [.. times.Select(taken => taken.Order().ElementAt(rounds / 2))];
    }

    private static TimeSpan Of(Action work)
    {
        var since = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(since);
    }
}
