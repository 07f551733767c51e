using System.Numerics;

namespace ContractRules.Plans.Steps;

/// <summary>A column that passes from period to period.</summary>
/// <param name="Name">What it holds: <c>sales to date</c>. Two of one name are one.</param>
/// <param name="IsTruth">Whether it holds truths.</param>
/// <param name="Opening">What stands in it before the first period: an integer, or 1 and 0 for a truth; null where that is undetermined.</param>
/// <param name="Denominator">What its integers are counted in.</param>
internal sealed record StateColumn(string Name, bool IsTruth, BigInteger? Opening, BigInteger Denominator)
{
    /// <summary>Whether it holds dates, as day numbers.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether the integers of another column are divided by it.</summary>
    public bool IsDivisor { get; init; }

    /// <summary>The name of the column by which its integers are divided, or of that which is divided by it; null where their denominator is known beforehand.</summary>
    public string? Partner { get; init; }
}
