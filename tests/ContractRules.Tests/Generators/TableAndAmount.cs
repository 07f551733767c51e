using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>A table of tiers and an amount at, beside or far from its boundaries, with as much more again.</summary>
public sealed record TableAndAmount(Tiers<Money, Ratio> Tiers, Rational Amount, Rational More) : IDrawn<TableAndAmount>
{
    public static Gen<TableAndAmount> Drawn => In(Tables.OfShares);

    /// <summary>Amounts in such tables only.</summary>
    public static Gen<TableAndAmount> In(Gen<Tiers<Money, Ratio>> tables) =>
        from tiers in tables
        from amount in Tables.AmountsIn(tiers)
        from more in Tables.AmountsIn(tiers)
        select new TableAndAmount(tiers, amount, more);
}
