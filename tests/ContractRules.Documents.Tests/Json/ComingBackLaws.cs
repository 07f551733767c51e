using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Explanation;
using ContractRules.Settlement;
using ContractRules.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Documents.Tests.Json;

/// <summary>Whatever an agreement comes to, its documents read back to equal values and are what their schemas say.</summary>
public sealed class ComingBackLaws
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(20);

    public static TheoryData<string> Agreements { get; } = ["international-voip", "fusion-ldts", "call-centre", "in-shares"];

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Statements_and_explanations_come_back_whatever_is_given_and_however_the_text_is_read(string key)
    {
        var agreement = AgreementOf(key);
        Prop.ForAll(GeneratedReadings.Of(agreement), GeneratedFacts.Of(agreement, new TimelineShape { AtMost = 4 }), (read, periods) =>
        {
            var statements = read.Settle(periods).Statements;
            var document = StatementsDocument.Of(read, statements, rounded: periods.Count % 2 == 0);
            using var json = JsonDocument.Parse(document.ToJson());
            var explained = statements.Count > 0 && statements[^1].Terms.Count > 0
                ? ExplanationDocument.Of(read, statements[^1].Explain([.. statements[^1].Terms.Take(3).Select(term => term.Term.Key)]), depth: 2)
                : null;
            return JsonDocuments.Read<StatementsDocument>(document.ToJson()) == document
                && Schemas.Of(DocumentKind.Statements).Evaluate(json.RootElement).IsValid
                && (explained is null || JsonDocuments.Read<ExplanationDocument>(explained.ToJson()) == explained);
        }).Check(Few);
    }

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Facts_written_as_JSON_are_read_as_they_were_given(string key)
    {
        var agreement = AgreementOf(key);
        Prop.ForAll(GeneratedFacts.Of(agreement, new TimelineShape { AtLeast = 1, AtMost = 6 }), periods =>
        {
            var faults = new Faults();
            var file = FactsFile.Read(SourceText.Of(FactsDocument.Of(periods).ToJson(), "facts.json"), agreement, faults);
            return !faults.Any && file!.Periods.SequenceEqual(periods.Select(facts => PeriodFacts.For(facts.Period).With(facts.Values)));
        }).Check(Few);
    }

    private static Agreement AgreementOf(string key) => key switch
    {
        "international-voip" => InternationalVoipAgreement.Agreement,
        "fusion-ldts" => FusionLdtsAgreement.Agreement,
        "call-centre" => CallCentre.Agreement,
        _ => CallCentre.InShares,
    };
}
