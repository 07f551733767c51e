using ContractRules.Rules;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// How regularly a fact is given in a timeline, in per cent of its periods. Drawn once for each fact and timeline:
/// some timelines do without a fact altogether, others always have it, so that facts meet in all combinations; and in some little
/// is given that need not be, so that what follows from one fact is not forestalled by others.
/// </summary>
/// <param name="Percent">In how many of a hundred periods.</param>
internal readonly record struct Regularity(int Percent)
{
    public static Regularity Of(FactDeclaration fact, TimelineShape shape, bool isSparse, Dice dice) => new(fact switch
    {
        _ when isSparse && (fact.IsStanding || fact.Default is not null) && !dice.Happens(15) => 0,
        { IsStanding: true } => dice.Weighted(4, 4, 2) switch { 0 => 0, 1 => 15, _ => 50 },
        _ when shape.MustGive(fact) => 100,
        { Default: not null } => dice.Weighted(4, 4, 2) switch { 0 => 0, 1 => 40, _ => 100 },
        { IsAgreedByParties: true } => dice.Between(0, 2) * 50,
        _ => dice.Weighted(7, 2, 1) switch { 0 => 100, 1 => 90, _ => 50 },
    });

    /// <summary>Of a list of items: that none are told is something else than that none happened.</summary>
    public static Regularity Of(ItemsDeclaration items, TimelineShape shape, bool isSparse, Dice dice) => new(
        shape.NothingMissing ? 100
        : isSparse && items.IsNoneUnlessGiven && !dice.Happens(15) ? 0
        : dice.Weighted(1, 7, 2) switch { 0 => 0, 1 => 100, _ => 80 });

    /// <summary>Whether it is given in a period.</summary>
    public bool Gives(Dice dice) => Percent > 0 && dice.Happens(Percent);
}
