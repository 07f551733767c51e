using ContractRules.Agreements.InternationalVoip;
using ContractRules.Explanation;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Testing;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>What holds of the explanation of any term, whatever the facts and however the text is read.</summary>
public sealed class VoipExplanationLaws
{
    // To explain and to recompute every figure is dear; the night makes up for it.
    [Law(MaxTest = 50)]
    public bool Every_figure_can_be_recomputed_from_its_explanation_alone(AsRead<HalfAYear> read, Timeline<HalfAYear> periods) =>
        read.Settle(periods).Statements.All(month =>
            Explanations(month).All(explanation => DerivationAudit.Unfounded(explanation).Count == 0));

    [Law(MaxTest = 25)]
    public bool The_conclusion_of_an_explanation_is_what_the_statement_says(AsRead<HalfAYear> read, Timeline<HalfAYear> periods) =>
        read.Settle(periods).Statements.All(month =>
            month.Terms.All(term => month.Explain(term.Term.Key)!.Conclusion is { } conclusion
                && conclusion.Outcome == term.Outcome && conclusion.Clause == term.Clause));

    // A term that is a step of another's explanation is audited there; so every step is audited about once.
    private static IEnumerable<Derivation> Explanations(Statement month)
    {
        var audited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in month.Terms.Reverse().Where(term => !audited.Contains(term.Term.Key)))
        {
            var explanation = month.Explain(term.Term.Key)!;
            audited.UnionWith(TermsIn(explanation.Conclusion, new(ReferenceEqualityComparer.Instance)));
            yield return explanation;
        }
    }

    private static IEnumerable<string> TermsIn(Step step, HashSet<Step> seen) => !seen.Add(step)
        ? []
        : step.Steps.SelectMany(below => TermsIn(below, seen)).Concat(step.Rule is TermValue(var term) ? [term.Key] : []);

    public sealed class HalfAYear : IContract
    {
        public static Agreement Agreement => InternationalVoipAgreement.Agreement;

        public static TimelineShape Shape => TimelineShape.Any with { AtMost = 6 };
    }
}
