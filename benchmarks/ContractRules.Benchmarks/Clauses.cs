namespace ContractRules.Benchmarks;

/// <summary>What the rules of both libraries call.</summary>
internal static class Clauses
{
    /// <summary>An amount in cents, halves away from zero.</summary>
    public static decimal? Cents(decimal? amount) => amount is { } some ? Math.Round(some, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>An amount, where it is above zero, else nothing.</summary>
    public static decimal? AboveZero(decimal? amount) => amount is { } some ? Math.Max(some, 0) : null;

    /// <summary>The lesser of two amounts, where both are known.</summary>
    public static decimal? Lesser(decimal? left, decimal? right) => left is { } one && right is { } other ? Math.Min(one, other) : null;

    /// <summary>Amounts added up.</summary>
    public static decimal Sum(IReadOnlyList<decimal> amounts) => amounts.Sum();
}
