using ContractRules.Values;

namespace ContractRules.Tests.Vocabulary.Memory;

/// <summary>A period as a device lived through it.</summary>
/// <param name="Amount">What it was fed with.</param>
/// <param name="Other">What went the other way: recovered, used, taken; never below zero.</param>
/// <param name="Figure">The figure that was in force.</param>
internal readonly record struct Lived(Rational Amount, Rational Other, int Figure)
{
    /// <summary>The figure as so many per cent.</summary>
    public Rational Share => new(Figure, 100);
}
