using ContractRules.Values;

namespace ContractRules.Plans.Variations;

/// <summary>What a term comes to in the last period of a run with one value of the fact.</summary>
/// <param name="Value">The value of the term; null where it is undetermined or not stated, or the facts are refused.</param>
/// <param name="IsRefused">Whether the agreement refuses the facts.</param>
internal readonly record struct VariedFigure(Value? Value, bool IsRefused);
