using ContractRules.Sql.Tables;

namespace ContractRules.Sql.ItemLists;

/// <summary>A column that comes into a step, computed from a table of items.</summary>
/// <param name="Column">The column.</param>
/// <param name="Figure">What it is.</param>
internal sealed record ComputedColumn(InputColumn Column, ItemsFigure Figure);
