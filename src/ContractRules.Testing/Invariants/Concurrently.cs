using ContractRules.Testing.Drawing;

namespace ContractRules.Testing.Invariants;

/// <summary>Goes over cases on all cores. What comes of it hangs on the cases alone, where what is found can be put together in any order.</summary>
internal static class Concurrently
{
    /// <summary>What is found in all cases, gone over round by round.</summary>
    /// <param name="cases">How many there are.</param>
    /// <param name="all">What is found, nothing as yet.</param>
    /// <param name="apart">Makes, of what is found so far, what is found of some cases of a round apart.</param>
    /// <param name="look">Looks at the case of a number, and adds what it finds.</param>
    /// <param name="join">Adds what was found apart.</param>
    /// <param name="after">What is to be done after each round.</param>
    /// <param name="progress">Is told how many cases were looked at.</param>
    public static T Over<T>(int cases, T all, Func<T, T> apart, Action<int, T> look, Action<T, T> join, Action<T> after, IProgress<int>? progress)
    {
        var (done, gate) = (0, new Lock());
        for (var first = 0; first < cases; first += Targets.Round)
        {
            Parallel.For(
                first,
                Math.Min(first + Targets.Round, cases),
                () =>
                {
                    lock (gate)
                    {
                        return apart(all);
                    }
                },
                (number, _, found) =>
                {
                    look(number, found);
                    lock (gate)
                    {
                        progress?.Report(++done);
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
            after(all);
        }

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
