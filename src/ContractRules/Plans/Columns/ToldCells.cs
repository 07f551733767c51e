using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>What is known of cells before a program runs over them.</summary>
/// <param name="Same">What stands in every row; null where rows differ or nothing is determined.</param>
/// <param name="Profile">Between which integers they lie, and whether they are determined.</param>
internal sealed record ToldCells(BigInteger? Same, InputProfile Profile);
