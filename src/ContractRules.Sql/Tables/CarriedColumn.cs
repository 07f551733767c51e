using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;

namespace ContractRules.Sql.Tables;

/// <summary>A column that passes from period to period.</summary>
/// <param name="State">What passes on.</param>
/// <param name="Name">What it is called in the table of state.</param>
/// <param name="Carried">What it is called where it comes into a step.</param>
/// <param name="Next">What it is called where it comes out.</param>
/// <param name="Type">Its type.</param>
/// <param name="Within">Between which integers it lies where it is determined.</param>
/// <param name="Words">What it holds, in words.</param>
internal sealed record CarriedColumn(StateColumn State, string Name, string Carried, string Next, string Type, Bounds Within, string Words);
