using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Successive periods settled. Where the facts given are wrong, nothing is settled and every fault is listed.</summary>
/// <param name="Statements">One for each period, in order; none where there are faults.</param>
/// <param name="Carried">What passes on to the next period; where there are faults, what was carried in.</param>
/// <param name="Faults">What is wrong in the facts.</param>
public sealed record Timeline(EquatableArray<Statement> Statements, CarriedState Carried, EquatableArray<FactFault> Faults);
