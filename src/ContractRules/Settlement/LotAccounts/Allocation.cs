using ContractRules.Values;

namespace ContractRules.Settlement.LotAccounts;

/// <summary>What of an amount each of several open amounts takes: together all of it, as far as they go, and none more than is open.</summary>
internal static class Allocation
{
    /// <summary>Each in turn takes as much as it can.</summary>
    public static Rational[] InTurn(Rational amount, IReadOnlyList<Rational> open)
    {
        var (taken, left) = (new Rational[open.Count], amount);
        for (var place = 0; place < open.Count && !left.IsZero; place++)
        {
            taken[place] = Rational.Min(left, open[place]);
            left -= taken[place];
        }

        return taken;
    }

    /// <summary>All in proportion to what is open, to so many decimals; what that leaves over goes to the largest remainders, of equal ones to the first.</summary>
    /// <remarks>The amount and all that is open have no more decimals, so none takes more than is open.</remarks>
    public static Rational[] ProRata(Rational amount, IReadOnlyList<Rational> open, int decimals)
    {
        var all = open.Aggregate(Rational.Zero, (sum, one) => sum + one);
        if (amount >= all)
        {
            return [.. open];
        }

        var down = new Rounding(decimals, RoundingMode.Down);
        var exact = open.Select(one => amount * one / all).ToArray();
        var taken = Array.ConvertAll(exact, down.Apply);
        var left = taken.Aggregate(amount, (rest, one) => rest - one);
        foreach (var place in Enumerable.Range(0, open.Count).OrderByDescending(place => exact[place] - taken[place]).TakeWhile(_ => left.Sign > 0))
        {
            taken[place] += down.Step;
            left -= down.Step;
        }

        return taken;
    }
}
