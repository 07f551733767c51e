using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>A number of months, of one to twenty-four.</summary>
public readonly record struct SomeMonths(int Count) : IDrawn<SomeMonths>
{
    public static Gen<SomeMonths> Drawn => Gen.Choose(1, 24).Select(count => new SomeMonths(count));

    public static implicit operator int(SomeMonths drawn) => drawn.Count;
}
