using ContractRules.Agreements;
using ContractRules.Documents.Csv;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>Writes clauses as CSV: a row for what each says, and one for each thing that it does.</summary>
internal static class ClausesCsv
{
    private static readonly EquatableArray<string> Header = ["clause", "heading", "kind", "words"];

    public static void Write(Agreement agreement, AgreementVersion version, TextWriter output) => CsvLines.Write(
        output,
        [Header, .. ClauseText.Of(version, agreement.ReadAs).SelectMany(RowsOf)]);

    private static IEnumerable<EquatableArray<string>> RowsOf(ClauseText clause) =>
    [
        [$"{clause.Reference}", clause.Heading, "says", clause.Summary],
        .. clause.Edits.Select(edit => (EquatableArray<string>)[$"{clause.Reference}", clause.Heading, "edit", edit]),
        .. clause.Provisions.Select(provision => (EquatableArray<string>)[$"{clause.Reference}", clause.Heading, "provision", provision.Words]),
    ];
}
