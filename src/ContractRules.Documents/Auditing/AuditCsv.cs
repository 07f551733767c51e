using System.Text.Json;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Statements;
using ContractRules.Settlement;

namespace ContractRules.Documents.Auditing;

/// <summary>Writes what came of an audit as CSV for other programs: a line for each step or line refused, and one for each figure taken as given.</summary>
internal static class AuditCsv
{
    private static readonly string[] Header = ["period", "kind", "path", "clause", "rule", "stated", "recomputed", "unit", "undetermined", "source", "why"];

    public static void Write(ExplanationDocument explanation, ExplanationAudit audit, TextWriter output) => CsvLines.Write(
        output,
        [
            Header,
            .. audit.Refused.Select(refused => (string[])
            [
                explanation.Period.Label, "refused", refused.Path, $"{refused.Clause}", refused.Rule, TextOf(refused.Stated),
                refused.Recomputed is { } recomputed ? TextOf(recomputed) : "", refused.Unit, ExactText.Of(refused.Stated.Reasons), "", refused.Why,
            ]),
            .. audit.Given.Select(given => (string[])
            [
                explanation.Period.Label, JsonNamingPolicy.KebabCaseLower.ConvertName($"{given.Kind}"), "", $"{given.Clause}", given.Rule, TextOf(given.Outcome), "", given.Unit,
                ExactText.Of(given.Outcome.Reasons), given.Source, "",
            ]),
        ]);

    private static string TextOf(Outcome outcome) => outcome.Value is { } value ? $"{value}" : "";
}
