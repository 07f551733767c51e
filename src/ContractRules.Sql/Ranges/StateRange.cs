using ContractRules.Plans.Columns;

namespace ContractRules.Sql.Ranges;

/// <summary>What is known of a column of the state in every period.</summary>
/// <param name="Within">Between which integers it lies where it is determined.</param>
/// <param name="CanBeOpen">Whether it can be undetermined.</param>
internal readonly record struct StateRange(Bounds Within, bool CanBeOpen);
