using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Explanation;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Documents.Tests.Json;

/// <summary>Whatever an agreement comes to, its documents read back to equal values and are what their schemas say.</summary>
public sealed class ComingBackLaws
{
    [Law]
    public bool Statements_and_explanations_come_back_whatever_is_given_and_however_the_text_is_read(UpToFourPeriods drawn)
    {
        var (read, periods) = drawn;
        var statements = read.Settle(periods).Statements;
        var document = StatementsDocument.Of(read, statements, rounded: periods.Count % 2 == 0);
        using var json = JsonDocument.Parse(document.ToJson());
        var explained = statements.Count > 0 && statements[^1].Terms.Count > 0
            ? ExplanationDocument.Of(read, statements[^1].Explain([.. statements[^1].Terms.Take(3).Select(term => term.Term.Key)]), depth: 2)
            : null;
        return JsonDocuments.Read<StatementsDocument>(document.ToJson()) == document
            && Schemas.Of(DocumentKind.Statements).Evaluate(json.RootElement).IsValid
            && (explained is null || JsonDocuments.Read<ExplanationDocument>(explained.ToJson()) == explained);
    }

    [Law]
    public bool Facts_written_as_JSON_are_read_as_they_were_given(OneToSixPeriods drawn)
    {
        var (agreement, periods) = drawn;
        var faults = new Faults();
        var file = FactsFile.Read(SourceText.Of(FactsDocument.Of(periods).ToJson(), "facts.json"), agreement, faults);
        return !faults.Any && file!.Periods.SequenceEqual(periods.Select(facts => PeriodFacts.For(facts.Period).With(facts.Values)));
    }

    /// <summary>One of the agreements, read in any way, and up to four periods of it.</summary>
    public sealed record UpToFourPeriods(Agreement Read, EquatableArray<PeriodFacts> Periods) : IDrawn<UpToFourPeriods>
    {
        public static Gen<UpToFourPeriods> Drawn =>
            from agreement in AgreementsOfDocuments.Any
            from read in GeneratedReadings.Of(agreement).Generator
            from periods in GeneratedFacts.Of(agreement, new TimelineShape { AtMost = 4 }).Generator
            select new UpToFourPeriods(read, periods);
    }

    /// <summary>One of the agreements, and one to six periods of it.</summary>
    public sealed record OneToSixPeriods(Agreement Agreement, EquatableArray<PeriodFacts> Periods) : IDrawn<OneToSixPeriods>
    {
        public static Gen<OneToSixPeriods> Drawn =>
            from agreement in AgreementsOfDocuments.Any
            from periods in GeneratedFacts.Of(agreement, new TimelineShape { AtLeast = 1, AtMost = 6 }).Generator
            select new OneToSixPeriods(agreement, periods);
    }
}
