using ContractRules.Plans.Columns;

namespace ContractRules.Plans;

/// <summary>What a figure consists of in a block of rows.</summary>
/// <param name="Figure">Its denominator, and whether it is divided by something that varies as well.</param>
/// <param name="Integers">Its integers, truths or days.</param>
/// <param name="Divisors">What they are divided by as well, where anything is.</param>
internal readonly record struct SettledFigure(Figure Figure, Cells Integers, Cells Divisors);
