namespace ContractRules.Plans.Columns;

/// <summary>What passed on into the period that a worker settles.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Kept">The column of the worker in which they stand; null where they stand in none of its own.</param>
internal readonly record struct PassedCells(Cells Cells, KeptColumn? Kept = null);
