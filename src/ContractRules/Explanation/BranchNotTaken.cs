using ContractRules.Rules.Kernel;

namespace ContractRules.Explanation;

/// <summary>A rule that stood ready but did not apply.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Why">Why it did not apply: <c>expenses-to-be-agreed does not hold</c>.</param>
public sealed record BranchNotTaken(Node Rule, string Why);
