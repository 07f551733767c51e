namespace ContractRules.Plans.Columns;

/// <summary>What a column is like.</summary>
/// <param name="Width">How wide its integers are; bits for truths.</param>
/// <param name="IsAlwaysKnown">Whether all its rows are determined.</param>
internal readonly record struct ColumnKind(Width Width, bool IsAlwaysKnown);
