namespace ContractRules.Testing.Invariants;

/// <summary>Goes over cases on all cores. What comes of it hangs on the cases alone, where what is found can be put together in any order.</summary>
internal static class Concurrently
{
    /// <summary>What is found in all cases.</summary>
    /// <param name="cases">How many there are.</param>
    /// <param name="together">How many belong together, and are looked at one after another.</param>
    /// <param name="nothing">What is found where nothing was looked at.</param>
    /// <param name="look">Looks at the cases from a number on, up to another, and adds what it finds.</param>
    /// <param name="join">Adds what was found elsewhere.</param>
    /// <param name="progress">Is told how many cases were looked at.</param>
    public static T Over<T>(int cases, int together, Func<T> nothing, Action<int, int, T> look, Action<T, T> join, IProgress<int>? progress)
    {
        var (all, done, gate) = (nothing(), 0, new Lock());
        Parallel.For(
            0,
            (cases + together - 1) / together,
            nothing,
            (group, _, found) =>
            {
                var (first, end) = (group * together, Math.Min((group + 1) * together, cases));
                look(first, end, found);
                lock (gate)
                {
                    progress?.Report(done += end - first);
                }

                return found;
            },
            found =>
            {
                lock (gate)
                {
                    join(all, found);
                }
            });
        return all;
    }

    /// <summary>Each made into something else, in their order.</summary>
    public static IReadOnlyList<TMade> Each<T, TMade>(IReadOnlyList<T> of, Func<T, TMade> make)
    {
        var made = new TMade[of.Count];
        Parallel.For(0, of.Count, place => made[place] = make(of[place]));
        return made;
    }
}
