using ContractRules.Plans.Steps;

namespace ContractRules.Plans.Lowering;

/// <summary>A value that is carried: its integers, and what they are divided by where no denominator is known beforehand.</summary>
/// <param name="Column">The column of its integers, truths or days.</param>
/// <param name="Divisor">The column of its divisors; null where there is a static denominator.</param>
internal sealed record CarriedFigure(StateColumn Column, StateColumn? Divisor);
