namespace ContractRules.Plans.Columns;

/// <summary>What passes on of the rows of a block.</summary>
/// <param name="Cells">The cells, in the order of the state of the plan.</param>
internal sealed record BlockState(ReadOnlyMemory<Cells> Cells);
