using ContractRules.Ranges;

namespace ContractRules.Settlement.Bounds;

/// <summary>What something that was defined can have come to.</summary>
/// <param name="Range">The range; null where it can never have been determined.</param>
internal readonly record struct Recalled(ValueRange? Range);
