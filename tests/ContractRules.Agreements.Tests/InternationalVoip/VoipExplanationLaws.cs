using ContractRules.Agreements.InternationalVoip;
using ContractRules.Explanation;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>What holds of the explanation of any term, whatever the facts and however the text is read.</summary>
public sealed class VoipExplanationLaws
{
    private static readonly Agreement Agreement = InternationalVoipAgreement.Agreement;

    [Fact]
    public void Every_figure_can_be_recomputed_from_its_explanation_alone() =>
        Prop.ForAll(GeneratedReadings.Of(Agreement), GeneratedFacts.Of(Agreement, Few), (read, periods) =>
            read.Settle(periods).Statements.All(month =>
                Explanations(month).All(explanation => DerivationAudit.Unfounded(explanation).Count == 0)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void The_conclusion_of_an_explanation_is_what_the_statement_says() =>
        Prop.ForAll(GeneratedReadings.Of(Agreement), GeneratedFacts.Of(Agreement, Few), (read, periods) =>
            read.Settle(periods).Statements.All(month =>
                month.Terms.All(term => month.Explain(term.Term.Key)!.Conclusion is { } conclusion
                    && conclusion.Outcome == term.Outcome && conclusion.Clause == term.Clause)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));

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

    private static TimelineShape Few => TimelineShape.Any with { AtMost = 6 };
}
