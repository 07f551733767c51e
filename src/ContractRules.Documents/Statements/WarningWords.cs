using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Documents.Statements;

/// <summary>Warnings for other programs: their kinds by name, and as JSON.</summary>
internal static class WarningWords
{
    /// <summary>The kind of a warning in data: <c>expectation-not-met</c>.</summary>
    public static string NameOf(WarningKind kind) => kind switch
    {
        WarningKind.ExpectationNotMet => "expectation-not-met",
        WarningKind.FactInVain => "fact-in-vain",
        WarningKind.BeforeTheAgreement => "before-the-agreement",
        WarningKind.LotsAtRest => "lots-at-rest",
        WarningKind.AmendmentAfterTheEnd => "amendment-after-the-end",
        _ => throw new NotSupportedException($"A warning of kind {kind} has no name."),
    };

    /// <summary>Writes the warnings of a statement.</summary>
    public static void WriteWarnings(this Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("warnings");
        foreach (var warning in statement.Warnings)
        {
            json.WriteStartObject();
            json.WriteString("kind", NameOf(warning.Kind));
            json.WriteString("clause", warning.Clause.ToString());
            json.WriteString("words", warning.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
