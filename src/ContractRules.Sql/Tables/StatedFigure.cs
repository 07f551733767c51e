using System.Numerics;
using ContractRules.Plans;

namespace ContractRules.Sql.Tables;

/// <summary>A column of the figures: a term, or the amount of a payment, counted in one denominator under every text.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Type">Its type.</param>
/// <param name="Denominator">What its integers are counted in.</param>
/// <param name="Divisor">The column that it is divided by as well; null where there is none.</param>
/// <param name="Words">What it holds, in words.</param>
internal sealed record StatedFigure(PlannedFigure Figure, string Name, string Type, BigInteger Denominator, DivisorColumn? Divisor, string Words);

/// <summary>The column that a figure is divided by.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Type">Its type.</param>
internal sealed record DivisorColumn(string Name, string Type);
