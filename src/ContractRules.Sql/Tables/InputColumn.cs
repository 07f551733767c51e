using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;

namespace ContractRules.Sql.Tables;

/// <summary>A column of the table of facts: a fact, or what a rule over items comes to.</summary>
/// <param name="Step">The step that reads it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Type">Its type.</param>
/// <param name="Within">Between which integers it lies where it is given.</param>
/// <param name="Words">What it holds, in words.</param>
internal sealed record InputColumn(Step Step, string Name, string Type, Bounds Within, string Words);
