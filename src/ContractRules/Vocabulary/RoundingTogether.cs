using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Parts of one amount, rounded so that nothing is lost or made: together they are the whole, rounded once.</summary>
public static class RoundingTogether
{
    /// <summary>Each part rounded down to whole units; the units that are left over go to the largest remainders.</summary>
    /// <remarks>Of equal remainders the earlier member comes first. Each part is rounded by less than a unit.</remarks>
    /// <param name="parts">The exact parts.</param>
    /// <param name="unit">What the parts are whole multiples of: a cent, a share, a lot.</param>
    /// <exception cref="ArgumentException">The unit is not above zero.</exception>
    /// <example>100 in three equal parts, to the cent: 33.34, 33.33 and 33.33.</example>
    public static Stream<Rule<T>> RoundedByLargestRemainder<T>(this IStream<Rule<T>> parts, T unit)
        where T : struct, IAmount
    {
        var units = parts.Each(part => InUnits(part, unit));
        var remainders = units.Each(count => count - count.Rounded(Whole));
        var left = units.Total().Rounded(new Rounding(0, RoundingMode.HalfAwayFromZero)) - units.Each(count => count.Rounded(Whole)).Total();
        return parts.Members.Each(member => Expressions.Times<T>(
            (units[member].Rounded(Whole) + One.ProvidedThat(PlaceOf(member, remainders) < left)).Node, ((Rule<T>)unit).Node));
    }

    /// <summary>Each part rounded by itself, and the first takes what is left of the whole.</summary>
    /// <param name="parts">The exact parts.</param>
    /// <param name="rounding">How the whole and every other part is rounded.</param>
    /// <example>100 in three equal parts, to the cent: 33.34, 33.33 and 33.33.</example>
    public static Stream<Rule<T>> RoundedWithRestToFirst<T>(this IStream<Rule<T>> parts, Rounding rounding)
        where T : struct, IAmount => RestTo(parts, parts.Members.Keys[0], rounding);

    /// <summary>Each part rounded by itself, and the last takes what is left of the whole.</summary>
    /// <param name="parts">The exact parts.</param>
    /// <param name="rounding">How the whole and every other part is rounded.</param>
    /// <example>100 in three equal parts, to the cent: 33.33, 33.33 and 33.34.</example>
    public static Stream<Rule<T>> RoundedWithRestToLast<T>(this IStream<Rule<T>> parts, Rounding rounding)
        where T : struct, IAmount => RestTo(parts, parts.Members.Keys[^1], rounding);

    private static Rounding Whole { get; } = new(0, RoundingMode.Down);

    private static Rule<Ratio> One { get; } = Ratio.One;

    private static Stream<Rule<T>> RestTo<T>(IStream<Rule<T>> parts, string taker, Rounding rounding)
        where T : struct, IAmount
    {
        var rounded = parts.Each(part => part.Rounded(rounding));
        return parts.Members.Each(member => member == taker
            ? parts.Total().Rounded(rounding).LessDeductions([.. parts.Members.Keys.Where(key => key != taker).Select(key => rounded[key])])
            : rounded[member]);
    }

    // How many other members come before: all with a larger remainder, and of those with the same the earlier ones.
    private static Rule<Ratio> PlaceOf(string member, Stream<Rule<Ratio>> remainders)
    {
        var keys = remainders.Members.Keys;
        var own = remainders[member];
        var comesBefore = keys.Where(key => key != member).Select(key => keys.TakeWhile(earlier => earlier != member).Contains(key)
            ? remainders[key] >= own
            : remainders[key] > own);
        return comesBefore.Aggregate((Rule<Ratio>)Ratio.Zero, (place, before) => place + One.ProvidedThat(before));
    }

    private static Rule<Ratio> InUnits<T>(Rule<T> part, T unit)
        where T : struct, IAmount => Face<T>.Number(unit).Sign > 0
            ? Expressions.Over<Ratio>(part.Node, ((Rule<T>)unit).Node)
            : throw new ArgumentException($"Expected a unit above zero; found {unit}.", nameof(unit));
}
