namespace ContractRules.Sql.Rows;

/// <summary>A cell of the warehouse that holds something else than follows from facts and text.</summary>
/// <param name="Column">The column.</param>
/// <param name="Holds">What it holds, in words.</param>
/// <param name="Follows">What follows from facts and text, in words.</param>
public sealed record RowDifference(string Column, string Holds, string Follows)
{
    /// <summary>The column, what it holds and what follows.</summary>
    public override string ToString() => $"{Column} holds {Holds}; from facts and text follows {Follows}";
}
