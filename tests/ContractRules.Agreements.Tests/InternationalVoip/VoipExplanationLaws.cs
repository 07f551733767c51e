using ContractRules.Agreements.InternationalVoip;
using ContractRules.Explanation;
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
                month.Terms.All(term => DerivationAudit.Unfounded(month.Explain(term.Term.Key)!).Count == 0)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_conclusion_of_an_explanation_is_what_the_statement_says() =>
        Prop.ForAll(GeneratedReadings.Of(Agreement), GeneratedFacts.Of(Agreement, Few), (read, periods) =>
            read.Settle(periods).Statements.All(month =>
                month.Terms.All(term => month.Explain(term.Term.Key)!.Conclusion is { } conclusion
                    && conclusion.Outcome == term.Outcome && conclusion.Clause == term.Clause)))
            .QuickCheckThrowOnFailure();

    private static TimelineShape Few => TimelineShape.Any with { AtMost = 6 };
}
