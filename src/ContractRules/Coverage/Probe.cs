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
    private readonly KnownNeeds _known;

    /// <summary>Looks at rules by the terms of a text.</summary>
    public Probe(AgreementVersion text) => (_text, _known) = (text.NotNull(), new(text));

    /// <summary>What a rule comes to.</summary>
    /// <param name="rule">The rule: one of the text, or any over its facts and terms. None of the items in hand.</param>
    /// <param name="clause">The clause in which it stands, for the reasons.</param>
    /// <param name="agreement">The agreement, as it is read.</param>
    /// <param name="facts">The facts of the period.</param>
    /// <param name="before">What was carried into it.</param>
    /// <returns>The value, or why there is none.</returns>
    /// <exception cref="ArgumentException">The rule asks for a field of an item in hand.</exception>
    public Outcome Of(Node rule, ClauseReference clause, Agreement agreement, PeriodFacts facts, CarriedState before)
    {
        before = Withdrawing.From(before.NotNull(), facts.NotNull(), agreement.NotNull());
        return new Evaluation(_text, agreement.Choices, agreement.Holidays, facts, before) { Asked = _known.Of(rule.NotNull()) }.Of(rule, clause);
    }

    /// <summary>Of which text it is.</summary>
    public override string ToString() => $"single rules of {_text}";

    // What was asked for once is asked for again and again.
    private sealed class KnownNeeds(AgreementVersion text)
    {
        private readonly ConcurrentDictionary<Node, EquatableArray<DefinedTerm>> _needs = new(ReferenceEqualityComparer.Instance);

        public EquatableArray<DefinedTerm> Of(Node rule) => _needs.GetOrAdd(rule, static (asked, terms) => NeedsOf(asked, terms), text);

        private static EquatableArray<DefinedTerm> NeedsOf(Node rule, AgreementVersion text) => rule.FieldsInside().FirstOrDefault() is { } field
            ? throw new ArgumentException($"Expected a rule that stands by itself; this asks for {field} of an item in hand.", nameof(rule))
            : NeededTerms.Of(rule, text);
    }
}
