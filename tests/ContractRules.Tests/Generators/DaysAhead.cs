using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>So many days forward, at most forty.</summary>
public readonly record struct DaysAhead(int Count) : IDrawn<DaysAhead>
{
    public static Gen<DaysAhead> Drawn => Gen.Choose(0, 40).Select(count => new DaysAhead(count));

    public static implicit operator int(DaysAhead drawn) => drawn.Count;
}
