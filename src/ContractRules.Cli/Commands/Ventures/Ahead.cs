using System.Collections.Concurrent;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Has the next of a sequence made while the one before is worked on, on another core.</summary>
internal static class Ahead
{
    // One is worked on, one waits, and one is being made: more would only take memory.
    private const int Waiting = 1;

    /// <summary>
    /// The same sequence in the same order; what making it throws, going through it throws. Who goes no further waits for nothing: what is being made then,
    /// as out of an input that says no more, is given up.
    /// </summary>
    public static IEnumerable<T> MadeAhead<T>(this IEnumerable<T> made)
    {
        var ready = new BlockingCollection<T>(Waiting);
        var stop = new CancellationTokenSource();
        var making = Task.Run(() => Make(made, ready, stop.Token));
        try
        {
            foreach (var next in ready.GetConsumingEnumerable())
            {
                yield return next;
            }

            making.GetAwaiter().GetResult();
        }
        finally
        {
            // Whoever goes no further leaves nobody waiting for room.
            stop.Cancel();
        }
    }

    private static void Make<T>(IEnumerable<T> made, BlockingCollection<T> ready, CancellationToken stop)
    {
        try
        {
            foreach (var next in made)
            {
                ready.Add(next, stop);
            }
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            // Nobody asks for it any more.
        }
        finally
        {
            ready.CompleteAdding();
        }
    }
}
