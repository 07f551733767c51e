using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>The facts that hold in a period: those given for it, and the standing ones given before.</summary>
internal sealed class GivenFacts(PeriodFacts facts, CarriedState before)
{
    public SettlementPeriod Period => facts.Period;

    public bool Has(FactDeclaration fact) => Find(fact) is not null;

    /// <summary>What was given, else the default, else undetermined for want of it.</summary>
    public Outcome Of(FactDeclaration fact) => (Find(fact) ?? fact.Default) is { } value
        ? Outcome.Determined(value)
        : Outcome.Undetermined(new Reason(
            fact.IsAgreedByParties ? ReasonKind.NotAgreed : ReasonKind.NotGiven, fact.Clause, fact.Key, Period.Label));

    private Value? Find(FactDeclaration fact) =>
        facts.Values.TryGet(fact.Key, out var value) || (fact.IsStanding && before.Standing.TryGet(fact.Key, out value)) ? value : null;
}
