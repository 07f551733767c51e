using ContractRules.Rules;

namespace ContractRules.Plans.Columns;

/// <summary>What is given of a fact in all rows.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Column">Its cells.</param>
/// <param name="Profile">What is known of them, looked at once, when they are given.</param>
internal sealed record GivenColumn(FactDeclaration Fact, Column Column, InputProfile Profile);
