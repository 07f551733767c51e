using System.Numerics;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>The orders in which steps can be made one after another, so that each set of steps on the way is possible.</summary>
internal static class Orders
{
    /// <summary>
    /// How many of all orders make a step next after a set of others, as a part of them all. Summed over the sets, those of one step make one.
    /// </summary>
    /// <param name="steps">How many steps there are. Sets are told as numbers, with a bit for each step.</param>
    /// <param name="isPossible">Whether a set of steps is possible.</param>
    /// <returns>None where there is no such order.</returns>
    /// <example>
    /// Of two steps that can be made in either order, each comes first in one half: <c>(0, 0, 1/2)</c>, <c>(0, 1, 1/2)</c>, <c>(1, 1, 1/2)</c>, <c>(2, 0, 1/2)</c>.
    /// </example>
    public static EquatableArray<(int After, int Step, Rational Part)> Of(int steps, Func<int, bool> isPossible)
    {
        var full = (1 << steps) - 1;
        var (upTo, onward) = (new BigInteger[full + 1], new BigInteger[full + 1]);
        upTo[0] = onward[full] = BigInteger.One;
        for (var set = 1; set <= full; set++)
        {
            upTo[set] = In(set).Aggregate(BigInteger.Zero, (sum, step) => sum + upTo[set & ~(1 << step)]) is { IsZero: false } ways && (set == full || isPossible(set)) ? ways : 0;
        }

        for (var set = full - 1; set >= 0; set--)
        {
            onward[set] = upTo[set].IsZero ? 0 : In(full & ~set).Aggregate(BigInteger.Zero, (sum, step) => sum + (upTo[set | (1 << step)].IsZero ? 0 : onward[set | (1 << step)]));
        }

        return upTo[full].IsZero ? [] :
        [
            .. from set in Enumerable.Range(0, full)
               from step in In(full & ~set)
               let orders = upTo[set].IsZero || upTo[set | (1 << step)].IsZero ? 0 : upTo[set] * onward[set | (1 << step)]
               where !orders.IsZero
               select (set, step, new Rational(orders, upTo[full])),
        ];

        IEnumerable<int> In(int set) => Enumerable.Range(0, steps).Where(step => (set & (1 << step)) != 0);
    }
}
