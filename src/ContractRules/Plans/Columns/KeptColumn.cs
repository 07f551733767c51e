namespace ContractRules.Plans.Columns;

/// <summary>A column in which a worker keeps what passes on.</summary>
/// <param name="column">The column.</param>
internal sealed class KeptColumn(Column column)
{
    /// <summary>The column.</summary>
    public Column Column => column;

    /// <summary>With which period it passed on last, by the count of the worker.</summary>
    public int LastPass { get; set; }
}
