using System.Collections.Concurrent;
using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>What single rules of a text come to in a period, without settling it: of its terms only those are computed that the rule asks for.</summary>
/// <example><c>new Probe(agreement.Versions[0]).Of(condition, "6(8)", agreement, facts, CarriedState.None).Value</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class Probe
{
    private readonly AgreementVersion _text;
    private readonly ConcurrentDictionary<Node, EquatableArray<DefinedTerm>> _needed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks at rules by the terms of a text.</summary>
    public Probe(AgreementVersion text) => _text = text.NotNull();

    /// <summary>What a rule comes to.</summary>
    /// <param name="rule">The rule: one of the text, or any over its facts and terms. None of the items in hand.</param>
    /// <param name="clause">The clause in which it stands, for the reasons.</param>
    /// <param name="agreement">The agreement, as it is read.</param>
    /// <param name="facts">The facts of the period.</param>
    /// <param name="before">What was carried into it.</param>
    /// <returns>The value, or why there is none.</returns>
    public Outcome Of(Node rule, ClauseReference clause, Agreement agreement, PeriodFacts facts, CarriedState before)
    {
        before = Withdrawing.From(before.NotNull(), facts.NotNull(), agreement.NotNull());
        var needed = _needed.GetOrAdd(rule.NotNull(), static (asked, text) => NeededTerms.Of(asked, text), _text);
        return new Evaluation(_text, agreement.Choices, agreement.Holidays, facts, before) { Asked = needed }.Of(rule, clause);
    }
}
