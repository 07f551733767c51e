using ContractRules.Rules;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// How regularly a fact is given in a timeline, in per cent of its periods. Drawn once for each fact and timeline:
/// some timelines do without a fact altogether, others always have it, so that facts meet in all combinations; and in some little
/// is given that need not be, so that what follows from one fact is not forestalled by others.
/// </summary>
internal static class Regularity
{
    public static int Of(FactDeclaration fact, TimelineShape shape, bool isSparse, Dice dice) => fact switch
    {
        _ when isSparse && (fact.IsStanding || fact.Default is not null) && !dice.Happens(15) => 0,
        { IsStanding: true } => dice.Weighted(4, 4, 2) switch { 0 => 0, 1 => 15, _ => 50 },
        _ when shape.MustGive(fact) => 100,
        { Default: not null } => dice.Weighted(4, 4, 2) switch { 0 => 0, 1 => 40, _ => 100 },
        { IsAgreedByParties: true } => dice.Between(0, 2) * 50,
        _ => dice.Weighted(7, 2, 1) switch { 0 => 100, 1 => 90, _ => 50 },
    };
}
