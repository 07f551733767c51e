using System.Numerics;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>Exact numbers: whole, with decimals, endless, at ties, negative, and far larger than any machine number.</summary>
internal static class Numbers
{
    /// <summary>Whole numbers that a reader can still check by hand, zero among them.</summary>
    public static Gen<Rational> Small { get; } = Gen.Choose(-20, 20).Select(number => (Rational)number);

    /// <summary>Amounts to the cent, from integers, so that every ending occurs.</summary>
    public static Gen<Rational> Cents { get; } = Gen.Choose(-1_000_000, 1_000_000).Select(cents => new Rational(cents, 100));

    /// <summary>Amounts to the cent that are not below zero.</summary>
    public static Gen<Rational> CentsFromZero { get; } = Gen.Choose(0, 1_000_000).Select(cents => new Rational(cents, 100));

    /// <summary>Prices to the millionth, from one millionth to a hundred.</summary>
    public static Gen<Rational> SubCentPrices { get; } = Gen.Choose(1, 100_000_000).Select(millionths => new Rational(millionths, 1_000_000));

    /// <summary>Numbers that lie exactly between two cents.</summary>
    public static Gen<Rational> Ties { get; } = Gen.Choose(-10_000, 10_000).Select(cents => new Rational((2 * cents) + 1, 200));

    /// <summary>Fractions that mostly have no end as decimals: thirds, sevenths.</summary>
    public static Gen<Rational> Fractions { get; } =
        from above in Gen.Choose(-10_000, 10_000)
        from below in Gen.Choose(1, 99)
        select new Rational(above, below);

    /// <summary>Numbers of some forty digits, whole and broken.</summary>
    public static Gen<Rational> Huge { get; } =
        from parts in Gen.Choose(int.MinValue, int.MaxValue).ArrayOf(5)
        from below in Gen.Choose(1, int.MaxValue)
        select new Rational(parts.Aggregate(BigInteger.One, (product, part) => (product * part) + 1), below);

    /// <summary>Any of these.</summary>
    public static Gen<Rational> Any { get; } = Gen.OneOf(Small, Cents, Ties, Fractions, Huge);

    /// <summary>Any of these but zero.</summary>
    public static Gen<Rational> AnyButZero { get; } = Any.Where(number => !number.IsZero);

    /// <summary>The sum of numbers.</summary>
    public static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Rational.Zero, (sum, number) => sum + number);

    /// <summary>Every mode, to millionths at the finest and to thousands at the coarsest.</summary>
    public static Gen<Rounding> Roundings { get; } =
        from places in Gen.Choose(-3, 6)
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        select new Rounding(places, mode);
}
