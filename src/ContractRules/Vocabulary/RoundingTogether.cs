using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Parts of one amount, rounded so that nothing is lost or made: together they are the whole, rounded once.</summary>
/// <remarks>
/// What each part is rounded to depends on all of them. Define the exact parts as terms, and the explanation of each names
/// them where it would otherwise derive them again and again.
/// </remarks>
public static class RoundingTogether
{
    /// <summary>Each part cut to whole units; the units that are left over go one by one to the largest remainders.</summary>
    /// <remarks>
    /// The whole is rounded to the nearest unit, half away from zero. Of equal remainders the earlier member comes first, on both sides
    /// of zero alike: the parts of −100 are those of 100, each with the other sign. Each part ends up less than a unit from what it was,
    /// and a larger part never gets less than a smaller one.
    /// </remarks>
    /// <param name="parts">The exact parts.</param>
    /// <param name="unit">What the parts are whole multiples of: a cent, a share, a lot.</param>
    /// <exception cref="ArgumentException">The unit is not above zero.</exception>
    /// <example>100 in three equal parts, to the cent: 33.34, 33.33 and 33.33; −100: −33.34, −33.33 and −33.33.</example>
    public static Stream<Rule<T>> RoundedByLargestRemainder<T>(this IStream<Rule<T>> parts, T unit)
        where T : struct, IAmount
    {
        var cut = parts.Each(part => part.ToUnits(unit, RoundingMode.TowardsZero).Called($"{part} cut to {(Rule<T>)unit}"));
        var leftOver = parts.Total().ToUnits(unit, RoundingMode.HalfAwayFromZero)
            .LessDeductions([.. cut.Members.Keys.Select(member => cut[member])])
            .Called($"what the parts cut to whole units leave over");
        var isBelowZero = (leftOver < Nothing.In(leftOver)).Called($"less than nothing is left over");
        var remainders = parts.Each(cut, (part, whole) => OnTheSideOf(part - whole, isBelowZero).Called($"the remainder of {part}"));
        var (given, units) = (OnTheSideOf<T>(unit, isBelowZero).Called($"a unit either way"), OnTheSideOf(leftOver, isBelowZero).Called($"how much is left over"));
        EquatableArray<Node> inOrder = [.. parts.Members.Keys.Select(member => remainders[member].Node)];
        return parts.Members.With([.. parts.Members.Keys.Select((member, place) =>
            (cut[member] + given.ProvidedThat(GoingBefore(remainders[member], new Rank(inOrder, place), unit) < units))
                .Called($"{parts[member]} rounded with the other parts by largest remainder"))]);
    }

    /// <summary>Each part rounded by itself, and the first takes what is left of the whole.</summary>
    /// <remarks>The whole is rounded as the parts are. With many parts the first can end up several units from what it was.</remarks>
    /// <param name="parts">The exact parts.</param>
    /// <param name="rounding">How the whole and every other part is rounded.</param>
    /// <example>100 in three equal parts, to the cent: 33.34, 33.33 and 33.33.</example>
    public static Stream<Rule<T>> RoundedWithRestToFirst<T>(this IStream<Rule<T>> parts, Rounding rounding)
        where T : struct, IAmount => RestTo(parts, parts.Made().Members.Keys[0], rounding);

    /// <summary>Each part rounded by itself, and the last takes what is left of the whole.</summary>
    /// <remarks>The whole is rounded as the parts are. With many parts the last can end up several units from what it was.</remarks>
    /// <param name="parts">The exact parts.</param>
    /// <param name="rounding">How the whole and every other part is rounded.</param>
    /// <example>100 in three equal parts, to the cent: 33.33, 33.33 and 33.34.</example>
    public static Stream<Rule<T>> RoundedWithRestToLast<T>(this IStream<Rule<T>> parts, Rounding rounding)
        where T : struct, IAmount => RestTo(parts, parts.Made().Members.Keys[^1], rounding);

    private static Stream<Rule<T>> RestTo<T>(IStream<Rule<T>> parts, string taker, Rounding rounding)
        where T : struct, IAmount
    {
        var rounded = parts.Each(part => part.Rounded(rounding));
        return parts.Members.Each(member => member == taker
            ? parts.Total().Rounded(rounding).LessDeductions([.. parts.Members.Keys.Where(key => key != taker).Select(key => rounded[key])])
                .Called($"{parts[taker]} with what rounding leaves of all parts")
            : rounded[member]);
    }

    // Below zero everything is counted the other way, so that it comes to the same.
    private static Rule<T> OnTheSideOf<T>(Rule<T> amount, Rule<bool> isBelowZero)
        where T : struct, IAmount => amount.Unless(isBelowZero, then: -amount);

    // A unit for each member that comes before this one: all with a larger remainder, and of those with the same the earlier ones.
    private static Rule<T> GoingBefore<T>(Rule<T> remainder, Rank rank, Rule<T> unit)
        where T : struct, IAmount => new Rule<T>(new Product(unit.Node, rank)).Called($"what goes before {remainder}");

    // To cents or whole numbers is a rounding to places, which reads as a clause does.
    private static Rule<T> ToUnits<T>(this Rule<T> amount, T unit, RoundingMode mode)
        where T : struct, IAmount
    {
        var step = Face<T>.Number(unit);
        if (step.Sign <= 0)
        {
            throw new ArgumentException($"Expected a unit above zero; found {unit}.", nameof(unit));
        }

        var toPlaces = new Rounding(step.Decimals ?? 0, mode);
        return toPlaces.Step == step ? amount.Rounded(toPlaces) : amount.RoundedToMultiplesOf(unit, mode);
    }
}
