using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Generators;

/// <summary>Tables of tiers of shares, with boundaries to the cent, and amounts that lie at, beside and far from them.</summary>
internal static class Tables
{
    /// <summary>One tier to four, from zero, at shares from nothing to half, finer than a per cent.</summary>
    public static Gen<Tiers<Money, Ratio>> OfShares { get; } = WithShares(least: 0);

    /// <summary>The same with shares above nothing only, so that more always gives more.</summary>
    public static Gen<Tiers<Money, Ratio>> OfSharesAboveZero { get; } = WithShares(least: 1);

    /// <summary>Amounts from zero to beyond every boundary, often exactly at one or a cent beside it.</summary>
    public static Gen<Rational> AmountsIn(Tiers<Money, Ratio> tiers) =>
        from anywhere in Numbers.CentsFromZero
        from row in Gen.Choose(0, tiers.Rows.Count - 1)
        from cents in Gen.Choose(-1, 1)
        from die in Gen.Choose(1, 2)
        select die == 1 ? anywhere : Rational.Max(0, BoundOf(tiers.Rows[row].To) + new Rational(cents, 100));

    /// <summary>What slices come to, tier after tier: the way one does it by hand.</summary>
    public static Rational SlicesByHand(Tiers<Money, Ratio> tiers, Rational amount)
    {
        var total = Rational.Zero;
        foreach (var row in tiers.Rows)
        {
            var start = BoundOf(row.From);
            var reached = row.To is { } end ? Rational.Min(amount, BoundOf(end)) : amount;
            total += reached > start ? (reached - start) * ShareOf(row) : 0;
        }

        return total;
    }

    /// <summary>The share of a row, a stated one.</summary>
    public static Rational ShareOf(Tier<Money, Ratio> row) => ((NumberValue)((Constant)row.Value.Node).Value).Number;

    /// <summary>A bound of a row, a stated one; nothing where there is none.</summary>
    public static Rational BoundOf(Rule<Money>? bound) => bound is null ? 0 : ((NumberValue)((Constant)bound.Node).Value).Number;

    private static Gen<Tiers<Money, Ratio>> WithShares(int least) =>
        from boundary in Gen.Elements(Boundary.InLowerTier, Boundary.InHigherTier)
        from count in Gen.Choose(0, 3)
        from widths in Gen.Choose(1, 200_000).ArrayOf(count)
        from shares in Gen.Choose(least, 5_000).ArrayOf(count + 1)
        let ends = widths.Select((_, index) => new Rational(widths.Take(index + 1).Sum(), 100)).ToArray()
        select Table(boundary, ends, shares);

    private static Tiers<Money, Ratio> Table(Boundary boundary, Rational[] ends, int[] shares)
    {
        Money[] bounds = [.. ends.Prepend(0).Select(end => Usd.Of(end))];
        return Tiers.Of(
            boundary,
            [.. ends.Select((_, index) => Tier.Between(bounds[index], bounds[index + 1], Share(shares[index]))), Tier.Above(bounds[^1], Share(shares[^1]))]);
    }

    private static Ratio Share(int tenThousandths) => new(new Rational(tenThousandths, 10_000));
}
