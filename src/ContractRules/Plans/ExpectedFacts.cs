using ContractRules.Agreements;
using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>What a text expects of the facts of a row; where they break it, nothing is settled.</summary>
/// <param name="Clause">The clause in which it stands.</param>
/// <param name="Expectation">The expectation.</param>
/// <param name="IsBroken">The step that says in which rows it is broken for certain; it is determined in all.</param>
internal sealed record ExpectedFacts(ClauseReference Clause, Expectation Expectation, int IsBroken)
{
    /// <summary>The standing facts that it looks at, with the columns in which they are carried.</summary>
    public required IReadOnlyDictionary<FactDeclaration, StateColumn> Standing { get; init; }
}
