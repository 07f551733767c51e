using ContractRules.Documents.Csv;
using ContractRules.Documents.Reports;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>Writes a redline as CSV: a row for each text of a clause, as it was and as it is.</summary>
internal static class RedlineCsv
{
    private static readonly EquatableArray<string> Header = ["clause", "change", "part", "before", "after"];

    public static void Write(Redline redline, TextWriter output) => CsvLines.Write(output, [Header, .. redline.Clauses.SelectMany(RowsOf)]);

    private static IEnumerable<EquatableArray<string>> RowsOf(ClauseChange clause) =>
    [
        RowOf(clause, "heading", clause.Heading),
        RowOf(clause, "says", clause.Summary),
        .. clause.Provisions.Select(provision => RowOf(clause, "provision", provision)),
    ];

    private static EquatableArray<string> RowOf(ClauseChange clause, string part, MarkedText text) =>
        [$"{clause.Reference}", clause.Kind.ToString().ToLowerInvariant(), part, text.Before, text.After];
}
