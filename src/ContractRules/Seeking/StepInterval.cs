using System.Numerics;

namespace ContractRules.Seeking;

/// <summary>Steps from one to another, both included; without end where one is null.</summary>
internal readonly record struct StepInterval(BigInteger? Least, BigInteger? Greatest)
{
    /// <summary>The one step, where it is one.</summary>
    public BigInteger? Only => Least is { } least && least == Greatest ? least : null;

    /// <summary>Its steps, each an interval of its own; it has an end on both sides.</summary>
    public IEnumerable<StepInterval> Each => Every(BigInteger.One).Select(step => new StepInterval(step, step));

    /// <summary>One step in so many, from the least on, and the greatest.</summary>
    public IEnumerable<BigInteger> Every(BigInteger width)
    {
        for (var step = Least!.Value; step < Greatest!.Value; step += width)
        {
            yield return step;
        }

        yield return Greatest.Value;
    }

    /// <summary>The steps in the middle where it is halved, and the halves are, so many times.</summary>
    public IEnumerable<BigInteger> Middles(int times)
    {
        if (times == 0 || Greatest - Least <= 1)
        {
            return [];
        }

        var middle = Least!.Value + ((Greatest!.Value - Least.Value) / 2);
        return [middle, .. (this with { Greatest = middle }).Middles(times - 1), .. (this with { Least = middle }).Middles(times - 1)];
    }

    /// <summary>Whether a step is in it.</summary>
    public bool Has(BigInteger step) => !(step < Least) && !(step > Greatest);

    /// <summary>It in two, the lower first. Without end, what is nearer to zero is so many times as far as zero is, and the rest is without end.</summary>
    /// <param name="first">How many steps are in the first part of what has no end, where it begins at zero.</param>
    /// <param name="times">How many times as far the next part reaches.</param>
    public StepInterval[] Halves(BigInteger first, int times)
    {
        var last = (Least, Greatest) switch
        {
            ({ } least, { } most) => least + ((most - least) / 2),
            ({ } least, null) => Further(least),
            (null, { } most) => -Further(-most) - 1,
            _ => BigInteger.MinusOne,
        };
        return [this with { Greatest = last }, this with { Least = last + 1 }];

        BigInteger Further(BigInteger from) => from < 0 ? BigInteger.MinusOne : BigInteger.Max(first, from * times) - 1;
    }
}
