using ContractRules.Changes;
using ContractRules.Coverage;
using ContractRules.Documents.Csv;
using ContractRules.Observance;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Checks;

/// <summary>
/// Writes a check as CSV for other programs: a line for each invariant, each finding, each term and payment that the change can reach or not, how much was reached of
/// the rules, and each way of theirs that no timeline went. A cell may hold several lines: the facts, as a file that settling takes.
/// </summary>
internal static class CheckCsv
{
    private static readonly string[] _header = ["kind", "clause", "what", "result", "kept-before", "broken-before", "kept", "broken", "timelines", "clauses-to-blame", "readings", "facts", "reached", "of", "because"];

    public static void Write(InvariantCheck check, TextWriter output) =>
        CsvLines.Write(output, [_header, .. check.Invariants.Select(found => Line(CheckedInvariantDocument.Of(found), found.Counterexample)), .. Lines(check.Reach)]);

    public static void Write(ChangeCheck check, TextWriter output) => CsvLines.Write(
        output,
        [
            _header,
            .. check.Invariants.Select(found => Line(CheckedInvariantDocument.Of(found), found.After.Counterexample)),
            .. check.Found.Select(found => (string[])
                [FoundChangeDocument.KindOf(found.Finding), $"{found.Finding.Clause}", found.Finding.Words, "found", "", "", "", "", Cell(found.Cases), .. Cells(found.Smallest), "", "", ""]),
            .. check.Terms.Select(term => Reached("term", "", term.Of.Key, term.Cases)),
            .. check.Reach.UnchangingTerms.Select(term => Reached("term", "", term.Key, null)),
            .. check.Payments.Select(payment => Reached("payment", $"{payment.Of.Clause}", $"{payment.Of}", payment.Cases)),
            .. check.Reach.UnchangingPayments.Select(payment => Reached("payment", $"{payment.Clause}", $"{payment}", null)),
            .. Lines(check.ReachedAfter),
        ]);

    private static string[] Line(CheckedInvariantDocument found, SmallestCase? smallest) =>
    [
        "invariant", $"{found.Clause}", found.Words, found.Verdict,
        Cell(found.Before?.Kept), Cell(found.Before?.Broken), Cell(found.Statements.Kept), Cell(found.Statements.Broken), "",
        .. Cells(smallest), "", "", "",
    ];

    private static string[] Reached(string kind, string clause, string what, long? cases) =>
        [kind, clause, what, cases is null ? "cannot-change" : "can-change", "", "", "", "", Cell(cases), "", "", "", "", "", ""];

    // Of a change, of the text after it.
    private static IEnumerable<string[]> Lines(Reach reach)
    {
        var open = reach.NotReached;
        return
        [
            Reaching("", "ways that the rules can go", "reached", "", Cell(reach.Branches.Count), Cell(reach.Branches.Count + open.Count(branch => !branch.IsDead)), ""),
            .. reach.Terms.Select(term => Reaching("", term.Term.Key, "determined", "", Cell(term.Determined), Cell(term.Statements), "")),
            .. open.Select(branch => Reaching(
                $"{branch.Branch.Clause}", $"{branch.Branch}", branch.IsDead ? "nothing-leads-to-it" : "not-reached", Words(branch.Readings), "", "", branch.Because)),
        ];
    }

    private static string[] Reaching(string clause, string what, string result, string readings, string reached, string of, string because) =>
        ["reach", clause, what, result, "", "", "", "", "", "", readings, "", reached, of, because];

    private static string Words(EquatableArray<(Reading Reading, ReadingOption Option)> readings) =>
        string.Join(' ', readings.Select(taken => $"{taken.Reading.Key}={taken.Option.Name}"));

    private static string[] Cells(SmallestCase? smallest) => smallest is null
        ? ["", "", ""]
        : [string.Join(' ', smallest.ClausesToBlame()), Words(smallest.Readings), smallest.FactsCsv];

    private static string Cell(long? count) => count is { } some ? $"{(Rational)some}" : "";
}
