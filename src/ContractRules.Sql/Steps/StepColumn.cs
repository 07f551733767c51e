using ContractRules.Values;

namespace ContractRules.Sql.Steps;

/// <summary>A column of a chain of selects, made of columns of the selects before.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Expression">What it is.</param>
/// <param name="Level">In which select of the chain it is computed, from 1 on.</param>
/// <param name="Clause">The clause that it stands in; none of what comes in.</param>
internal sealed record StepColumn(string Name, string Expression, int Level, ClauseReference Clause);
