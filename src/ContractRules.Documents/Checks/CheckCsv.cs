using ContractRules.Changes;
using ContractRules.Documents.Csv;
using ContractRules.Observance;
using ContractRules.Values;

namespace ContractRules.Documents.Checks;

/// <summary>
/// Writes a check as CSV for other programs: a line for each invariant, each finding, and each term and payment that the change can reach or not. A cell may hold
/// several lines: the facts, as a file that settling takes.
/// </summary>
internal static class CheckCsv
{
    private static readonly string[] _header = ["kind", "clause", "what", "result", "kept-before", "broken-before", "kept", "broken", "timelines", "clauses-to-blame", "readings", "facts"];

    public static void Write(InvariantCheck check, TextWriter output) =>
        CsvLines.Write(output, [_header, .. check.Invariants.Select(found => Line(CheckedInvariantDocument.Of(found), found.Counterexample))]);

    public static void Write(ChangeCheck check, TextWriter output) => CsvLines.Write(
        output,
        [
            _header,
            .. check.Invariants.Select(found => Line(CheckedInvariantDocument.Of(found), found.After.Counterexample)),
            .. check.Found.Select(found => (string[])
                [FoundChangeDocument.KindOf(found.Finding), $"{found.Finding.Clause}", found.Finding.Words, "found", "", "", "", "", Cell(found.Cases), .. Cells(found.Smallest)]),
            .. check.Terms.Select(term => Reached("term", "", term.Of.Key, term.Cases)),
            .. check.Reach.UnchangingTerms.Select(term => Reached("term", "", term.Key, null)),
            .. check.Payments.Select(payment => Reached("payment", $"{payment.Of.Clause}", $"{payment.Of}", payment.Cases)),
            .. check.Reach.UnchangingPayments.Select(payment => Reached("payment", $"{payment.Clause}", $"{payment}", null)),
        ]);

    private static string[] Line(CheckedInvariantDocument found, SmallestCase? smallest) =>
    [
        "invariant", $"{found.Clause}", found.Words, found.Verdict,
        Cell(found.Before?.Kept), Cell(found.Before?.Broken), Cell(found.Statements.Kept), Cell(found.Statements.Broken), "",
        .. Cells(smallest),
    ];

    private static string[] Reached(string kind, string clause, string what, long? cases) =>
        [kind, clause, what, cases is null ? "cannot-change" : "can-change", "", "", "", "", Cell(cases), "", "", ""];

    private static string[] Cells(SmallestCase? smallest) => smallest is null
        ? ["", "", ""]
        : [string.Join(' ', smallest.ClausesToBlame()), string.Join(' ', smallest.Readings.Select(taken => $"{taken.Reading.Key}={taken.Option.Name}")), smallest.FactsCsv];

    private static string Cell(long? count) => count is { } some ? $"{(Rational)some}" : "";
}
