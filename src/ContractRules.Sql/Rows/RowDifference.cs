namespace ContractRules.Sql.Rows;

/// <summary>A cell of the warehouse that holds something else than follows from facts and text.</summary>
/// <param name="Column">The column.</param>
/// <param name="Holds">What it holds, in words.</param>
/// <param name="Follows">What follows from facts and text, in words.</param>
public sealed record RowDifference(string Column, string Holds, string Follows)
{
    /// <summary>The column.</summary>
    public string Column { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Column ?? throw new ArgumentNullException(nameof(Column));

    /// <summary>What it holds, in words.</summary>
    public string Holds { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Holds ?? throw new ArgumentNullException(nameof(Holds));

    /// <summary>What follows from facts and text, in words.</summary>
    public string Follows { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Follows ?? throw new ArgumentNullException(nameof(Follows));

    /// <summary>The column, what it holds and what follows.</summary>
    public override string ToString() => $"{Column} holds {Holds}; from facts and text follows {Follows}";
}
