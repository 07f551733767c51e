using ContractRules.Rules;

namespace ContractRules.Plans.Lowering;

/// <summary>What the figures asked for need of the past of a fact or term.</summary>
/// <param name="Name">The fact or term.</param>
/// <param name="ToDate">Whether its sum to date.</param>
/// <param name="WithoutOpen">Whether its sum to date without what was open.</param>
/// <param name="Prior">Whether its value in the period before.</param>
/// <param name="Periods">How many earlier periods one by one.</param>
internal sealed record Remembered(Named Name, bool ToDate, bool WithoutOpen, bool Prior, int Periods);
