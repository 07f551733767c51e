using System.Diagnostics;
using ContractRules.Benchmarks.Scaling;

namespace ContractRules.Benchmarks.Tests;

/// <summary>That nothing takes more than in proportion to what it is done on.</summary>
/// <remarks>
/// What is linear takes four times as much for four times as much, what is quadratic sixteen times. The bound stands in the middle of
/// them: sorting takes a little more than in proportion, and a machine has its moods.
/// </remarks>
public sealed class GrowthTests
{
    private const double MostForFourfold = 8;

    private const int Tries = 5;

    // What is quadratic is so in every round; what else the machine does is not.
    private const int MostRounds = 3;

    public static TheoryData<string> Works => [.. Work.All.Select(work => work.Name)];

    [Theory]
    [MemberData(nameof(Works))]
    public void Four_times_as_much_takes_about_four_times_the_memory(string name)
    {
        var work = Work.Called(name);
        var (once, fourfold) = (MemoryOf(work.Prepared(work.Size)), MemoryOf(work.Prepared(4 * work.Size)));

        Assert.True(fourfold <= MostForFourfold * once, $"{name}: {once} bytes, then {fourfold}");
    }

    [NightlyTheory]
    [MemberData(nameof(Works))]
    public void Four_times_as_much_takes_about_four_times_the_time(string name)
    {
        var work = Work.Called(name);
        var sizes = ((int[])[1, 2, 4]).Select(times => work.Prepared(times * work.Size)).ToList();
        var rounds = new List<List<TimeSpan>>();
        do
        {
            rounds.Add(sizes.Select(TimeOf).ToList());
        }
        while (!IsLinear(rounds[^1]) && rounds.Count < MostRounds);

        Assert.True(IsLinear(rounds[^1]), $"{name}: {string.Join("; ", rounds.Select(times => string.Join(", then ", times)))}");
    }

    private static bool IsLinear(List<TimeSpan> times) => times[2] <= MostForFourfold * times[0];

    private static long MemoryOf(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // The least of several is what the work takes where nothing disturbs it.
    private static TimeSpan TimeOf(Action work)
    {
        work();
        return Enumerable.Range(0, Tries).Min(_ =>
        {
            GC.Collect();
            var since = Stopwatch.GetTimestamp();
            work();
            return Stopwatch.GetElapsedTime(since);
        });
    }
}
