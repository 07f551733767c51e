using System.Numerics;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>Between which integers a step lies where it is determined, both included. From these follows the width of its column, before anything is computed.</summary>
/// <param name="Least">No integer below it.</param>
/// <param name="Most">No integer above it.</param>
internal readonly record struct Bounds(BigInteger Least, BigInteger Most)
{
    /// <summary>The one integer.</summary>
    public static Bounds Only(BigInteger number) => new(number, number);

    /// <summary>All integers of so many bits, below zero too where they can be.</summary>
    public static Bounds OfBits(int bits, bool canBeBelowZero) =>
        new(canBeBelowZero ? -(BigInteger.One << bits) : BigInteger.Zero, (BigInteger.One << bits) - BigInteger.One);

    /// <summary>The greatest distance from zero.</summary>
    public BigInteger Magnitude => BigInteger.Max(BigInteger.Abs(Least), BigInteger.Abs(Most));

    /// <summary>The narrowest width that holds them and their negatives.</summary>
    public Width Width => Magnitude.GetBitLength() switch
    {
        <= 63 => Width.Narrow,
        <= 127 => Width.Wide,
        _ => Width.Big,
    };

    /// <summary>Whether none is below zero.</summary>
    public bool IsNeverBelowZero => Least.Sign >= 0;

    /// <summary>The narrowest that holds what either holds.</summary>
    public Bounds Or(Bounds other) => new(BigInteger.Min(Least, other.Least), BigInteger.Max(Most, other.Most));

    /// <summary>What both hold; the first alone where that is nothing, since then neither comes up.</summary>
    public Bounds And(Bounds other) => new Bounds(BigInteger.Max(Least, other.Least), BigInteger.Min(Most, other.Most)) is var both && both.Least <= both.Most ? both : this;

    /// <summary>Each divided by something, and rounded away from zero where it is not whole.</summary>
    public Bounds Divided(BigInteger divisor) => new(
        Least.Sign < 0 ? Dividing.Rounded(Least, divisor, RoundingMode.AwayFromZero) : BigInteger.Zero,
        Most.Sign > 0 ? Dividing.Rounded(Most, divisor, RoundingMode.AwayFromZero) : BigInteger.Zero);

    /// <summary>An integer of each, added up.</summary>
    public static Bounds operator +(Bounds left, Bounds right) => new(left.Least + right.Least, left.Most + right.Most);

    /// <summary>An integer of each, multiplied.</summary>
    public static Bounds operator *(Bounds left, Bounds right)
    {
        var (one, two, three, four) = (left.Least * right.Least, left.Least * right.Most, left.Most * right.Least, left.Most * right.Most);
        return new(BigInteger.Min(BigInteger.Min(one, two), BigInteger.Min(three, four)), BigInteger.Max(BigInteger.Max(one, two), BigInteger.Max(three, four)));
    }
}
