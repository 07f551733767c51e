using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// Chance, from one seed: the same seed throws the same. FsCheck draws the seed, and whatever follows from it is plain code, since
/// thousands of small generators put together take far longer than what they draw.
/// </summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Whatever is made with dice, as FsCheck draws it.</summary>
    public static Gen<T> Throwing<T>(Func<Dice, T> made) => Gen.Choose(0, int.MaxValue).Select(seed => made(new Dice(seed)));

    /// <summary>The dice of the case at a place, which have nothing in common with those of its neighbours.</summary>
    public static Dice Of(int seed, int place)
    {
        // The mixing of SplitMix64, by which neighbours become strangers.
        var mixed = ((ulong)(uint)seed << 32) + (uint)place + 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return new Dice((int)(mixed >> 33));
    }

    /// <summary>A whole number from the least to the most, both included.</summary>
    public int Between(int least, int most) => (int)_random.NextInt64(least, (long)most + 1);

    /// <summary>A whole number from zero to below the limit, of whatever size.</summary>
    public BigInteger Below(BigInteger limit) => ((new BigInteger(_random.NextInt64()) << 63) + _random.NextInt64()) % limit;

    /// <summary>Whether it happens, in so many of a hundred.</summary>
    public bool Happens(int percent) => Between(1, 100) <= percent;

    /// <summary>Any one of them.</summary>
    public T OneOf<T>(IReadOnlyList<T> choices) => choices[Between(0, choices.Count - 1)];

    /// <summary>The number of one of these weights, the heavier the more often, counted from 0.</summary>
    public int Weighted(params ReadOnlySpan<int> weights)
    {
        var (left, place) = (-1, 0);
        foreach (var weight in weights)
        {
            left += weight;
        }

        for (left = Between(0, left); left >= weights[place]; place++)
        {
            left -= weights[place];
        }

        return place;
    }
}
