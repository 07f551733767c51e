using System.Numerics;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>
/// Between which integers a step lies where it is determined, both included. From these follows the width of its column, before anything is computed.
/// What lies beyond so many bits has no bound: it is as wide as it takes, however far it goes, and bounds of powers of powers stay short.
/// </summary>
internal readonly record struct Bounds
{
    private const int MostBits = 1_024;

    private static readonly BigInteger Unbounded = BigInteger.One << MostBits;

    /// <summary>Bounds from two integers.</summary>
    /// <param name="least">No integer below it.</param>
    /// <param name="most">No integer above it.</param>
    public Bounds(BigInteger least, BigInteger most)
    {
        Least = least >= Unbounded ? Unbounded - BigInteger.One : BigInteger.Max(least, -Unbounded);
        Most = most <= -Unbounded ? BigInteger.One - Unbounded : BigInteger.Min(most, Unbounded);
        (NarrowLeast, NarrowMost) = Least > long.MaxValue || Most < long.MinValue ? (long.MaxValue, long.MinValue) : (Narrow(Least), Narrow(Most));
    }

    /// <summary>No integer below it; where there is no bound, below all that have one.</summary>
    public BigInteger Least { get; }

    /// <summary>No integer above it; where there is no bound, above all that have one.</summary>
    public BigInteger Most { get; }

    /// <summary>All integers.</summary>
    public static Bounds Any { get; } = new(-Unbounded, Unbounded);

    /// <summary>The one integer.</summary>
    public static Bounds Only(BigInteger number) => new(number, number);

    /// <summary>All integers of so many bits, and those below zero.</summary>
    public static Bounds OfBits(int bits) => new(-(BigInteger.One << bits), (BigInteger.One << bits) - BigInteger.One);

    /// <summary>The greatest distance from zero.</summary>
    public BigInteger Magnitude => BigInteger.Max(BigInteger.Abs(Least), BigInteger.Abs(Most));

    /// <summary>Whether there is a bound on both sides.</summary>
    public bool AreFinite => IsToldByNarrow || Magnitude < Unbounded;

    /// <summary>The one integer that there is; null where there are more.</summary>
    public BigInteger? Alone => Least == Most ? Least : null;

    // Both are looked at for every block, and so kept.

    /// <summary>The least integer of 64 bits among them; above <see cref="NarrowMost"/> where there is none.</summary>
    public long NarrowLeast { get; }

    /// <summary>The greatest integer of 64 bits among them.</summary>
    public long NarrowMost { get; }

    /// <summary>The narrowest width that holds them and their negatives.</summary>
    public Width Width => Magnitude.GetBitLength() switch
    {
        <= 63 => Width.Narrow,
        <= 127 => Width.Wide,
        _ => Width.Big,
    };

    /// <summary>Whether none is below zero.</summary>
    public bool IsNeverBelowZero => Least.Sign >= 0;

    /// <summary>Whether all of the other lie between these.</summary>
    public bool Hold(Bounds other) => other.IsToldByNarrow
        ? NarrowLeast <= other.NarrowLeast && NarrowMost >= other.NarrowMost
        : Least <= other.Least && Most >= other.Most;

    /// <summary>The narrowest that holds what either holds.</summary>
    public Bounds Or(Bounds other) => new(BigInteger.Min(Least, other.Least), BigInteger.Max(Most, other.Most));

    /// <summary>What both hold; the first alone where that is nothing, since then neither comes up.</summary>
    public Bounds And(Bounds other) => new Bounds(BigInteger.Max(Least, other.Least), BigInteger.Min(Most, other.Most)) is var both && both.Least <= both.Most ? both : this;

    /// <summary>Each divided by something, and rounded away from zero where it is not whole.</summary>
    public Bounds Divided(BigInteger divisor) => new(
        Least.Sign < 0 ? Divided(Least, divisor) : BigInteger.Zero,
        Most.Sign > 0 ? Divided(Most, divisor) : BigInteger.Zero);

    /// <summary>An integer of each, added up.</summary>
    public static Bounds operator +(Bounds left, Bounds right) => new(Sum(left.Least, right.Least), Sum(left.Most, right.Most));

    /// <summary>An integer of each, multiplied.</summary>
    public static Bounds operator *(Bounds left, Bounds right)
    {
        var (one, two, three, four) = (left.Least * right.Least, left.Least * right.Most, left.Most * right.Least, left.Most * right.Most);
        return new(BigInteger.Min(BigInteger.Min(one, two), BigInteger.Min(three, four)), BigInteger.Max(BigInteger.Max(one, two), BigInteger.Max(three, four)));
    }

    // The least and the greatest integer of 64 bits stand for all that lie beyond them, too.
    private bool IsToldByNarrow => NarrowLeast > long.MinValue && NarrowMost < long.MaxValue && NarrowLeast <= NarrowMost;

    // Where there is no bound, nothing that is added or divided brings one.
    private static BigInteger Sum(BigInteger one, BigInteger other) => IsUnbounded(one) ? one : IsUnbounded(other) ? other : one + other;

    private static BigInteger Divided(BigInteger bound, BigInteger divisor) =>
        IsUnbounded(bound) ? bound : Dividing.Rounded(bound, divisor, RoundingMode.AwayFromZero);

    private static bool IsUnbounded(BigInteger bound) => BigInteger.Abs(bound) == Unbounded;

    private static long Narrow(BigInteger number) =>
        number.CompareTo(long.MinValue) <= 0 ? long.MinValue : number.CompareTo(long.MaxValue) >= 0 ? long.MaxValue : (long)number;
}
