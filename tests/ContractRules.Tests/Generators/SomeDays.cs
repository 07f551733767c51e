using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>So many days forward or back.</summary>
public readonly record struct SomeDays(int Count) : IDrawn<SomeDays>
{
    public static Gen<SomeDays> Drawn => Gen.Choose(-40, 40).Select(count => new SomeDays(count));

    public static implicit operator int(SomeDays drawn) => drawn.Count;
}
