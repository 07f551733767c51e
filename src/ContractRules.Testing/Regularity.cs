using ContractRules.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing;

/// <summary>
/// How regularly a fact is given in a timeline, in per cent of its periods. Drawn once for each fact and timeline:
/// some timelines do without a fact altogether, others always have it, so that facts meet in all combinations.
/// </summary>
internal static class Regularity
{
    private static readonly Gen<int> _needed = Gen.Frequency((7, Gen.Constant(100)), (2, Gen.Constant(90)), (1, Gen.Constant(50)));
    private static readonly Gen<int> _optional = Gen.Frequency((4, Gen.Constant(0)), (4, Gen.Constant(40)), (2, Gen.Constant(100)));
    private static readonly Gen<int> _standing = Gen.Frequency((4, Gen.Constant(0)), (4, Gen.Constant(15)), (2, Gen.Constant(50)));
    private static readonly Gen<int> _agreed = Gen.Elements(0, 50, 100);

    public static Gen<int> Of(FactDeclaration fact, TimelineShape shape) => fact switch
    {
        _ when shape.MustGive(fact) => Gen.Constant(100),
        { IsStanding: true } => _standing,
        { Default: not null } => _optional,
        { IsAgreedByParties: true } => _agreed,
        _ => _needed,
    };
}
