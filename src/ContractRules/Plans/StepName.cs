using System.Numerics;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>What a step is called where it is read.</summary>
/// <param name="Name">By the fact, the term or what is carried.</param>
/// <param name="Clause">The clause that it stands in; none of what comes in.</param>
/// <param name="Denominator">What its integers are counted in.</param>
internal sealed record StepName(string Name, ClauseReference Clause, BigInteger Denominator);
