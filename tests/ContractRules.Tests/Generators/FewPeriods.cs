using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>A number of periods, of one to six.</summary>
public readonly record struct FewPeriods(int Count) : IDrawn<FewPeriods>
{
    public static Gen<FewPeriods> Drawn => Gen.Choose(1, 6).Select(count => new FewPeriods(count));

    public static implicit operator int(FewPeriods drawn) => drawn.Count;
}
