using System.Runtime.CompilerServices;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Targets with points between which one interpolates in a straight line.</summary>
/// <remarks>
/// Before the first point what the first gives, after the last what the last gives. A cliff before the first is a condition:
/// <c>.ProvidedThat(achievement >= Percent(80))</c>. Where the table has steps instead, it is one of <see cref="Tiers"/>.
/// </remarks>
public static class Interpolation
{
    /// <summary>What the line through the points gives at an amount.</summary>
    /// <param name="amount">What is looked up.</param>
    /// <param name="points">Two points or more, from left to right, no two at one place.</param>
    /// <exception cref="ArgumentException">There are fewer points, or not from left to right, or in different units.</exception>
    /// <example>Between 50 % at 80 % of the target and 100 % at 100 % of it, 90 % gives 75 %.</example>
    public static Rule<TGives> Along<TBy, TGives>(this Rule<TBy> amount, params EquatableArray<Point<TBy, TGives>> points)
        where TBy : struct, IAmount
        where TGives : struct, IAmount
    {
        var lines = points.Zip(points.Skip(1)).ToList();
        if (lines.Count == 0 || lines.Any(line => Width(line.First, line.Second) is not { Sign: > 0 }))
        {
            throw new ArgumentException($"Expected two points or more, from left to right and in one unit; found {string.Join(", ", points)}.", nameof(points));
        }

        var line = lines.AsEnumerable().Reverse()
            .Aggregate((Rule<TGives>)points[^1].Gives, (right, line) =>
                On(line.First, line.Second, amount).ProvidedThat(amount < line.Second.By, otherwise: right))
            .Unless(amount <= points[0].By, then: points[0].Gives);
        return Confinement.To([.. lines.Select(pair => (Rule<TBy>)pair.First.By < pair.Second.By)], line).Called(Words(amount, points));
    }

    private static FormattableString Words<TBy, TGives>(Rule<TBy> amount, EquatableArray<Point<TBy, TGives>> points)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => FormattableStringFactory.Create(
            $"the line at {{0}} through {string.Join(", ", points.Select((_, index) => $"{{{(2 * index) + 1}}} at {{{(2 * index) + 2}}}"))}",
            [amount, .. points.SelectMany(point => (object[])[(Rule<TGives>)point.Gives, (Rule<TBy>)point.By])]);

    private static Rule<TGives> On<TBy, TGives>(Point<TBy, TGives> left, Point<TBy, TGives> right, Rule<TBy> amount)
        where TBy : struct, IAmount
        where TGives : struct, IAmount
    {
        Rule<TGives> start = left.Gives;
        var part = Expressions.Over<Ratio>((amount - left.By).Declared(), ((Rule<TBy>)right.By - left.By).Declared());
        return start + Expressions.Times<TGives>(part.Declared(), (right.Gives - start).Declared());
    }

    private static Rational? Width<TBy, TGives>(Point<TBy, TGives> left, Point<TBy, TGives> right)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => left.By.Measure == right.By.Measure && left.Gives.Measure == right.Gives.Measure
            ? Face<TBy>.Number(right.By) - Face<TBy>.Number(left.By)
            : null;
}
