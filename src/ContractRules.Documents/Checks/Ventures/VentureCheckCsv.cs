using ContractRules.Changes.Ventures;
using ContractRules.Documents.Csv;
using ContractRules.Observance.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>
/// Writes a check over ventures as CSV for other programs: a line for each invariant, and of a change for each term and payment, of those that can change with in how
/// many periods of ventures they did; a line <c>broken</c> for each venture that breaks an invariant.
/// </summary>
internal static class VentureCheckCsv
{
    private static readonly string[] _header =
    [
        "kind", "clause", "what", "result", "kept-before", "broken-before", "kept", "broken", "undetermined", "not-concerned", "ventures",
        "periods", "becomes-undetermined", "turns-round", "venture", "period", "figures",
    ];

    public static void Write(VentureCheck check, TextWriter output) => Write(VentureCheckDocument.Of(check), [], output);

    public static void Write(VentureChangeCheck check, TextWriter output) => Write(
        VentureCheckDocument.Of(check),
        [
            .. check.Terms.Select(term => Changed("term", "", term.Of.Key, term)),
            .. check.Reach.UnchangingTerms.Select(term => Unchanging("term", "", term.Key)),
            .. check.Payments.Select(payment => Changed("payment", $"{payment.Of.Clause}", $"{payment.Of}", payment)),
            .. check.Reach.UnchangingPayments.Select(payment => Unchanging("payment", $"{payment.Clause}", $"{payment}")),
        ],
        output);

    private static void Write(VentureCheckDocument check, IEnumerable<string[]> changes, TextWriter output) => CsvLines.Write(
        output,
        [
            _header,
            .. check.Invariants.Select(Line),
            .. check.Invariants.SelectMany(invariant => invariant.Breaking, Line),
            .. changes,
        ]);

    private static string[] Line(VentureInvariantDocument found) =>
    [
        "invariant", $"{found.Clause}", found.Words, found.Verdict, Cell(found.Before?.Kept), Cell(found.Before?.Broken),
        Cell(found.Statements.Kept), Cell(found.Statements.Broken), Cell(found.Statements.Undetermined), Cell(found.Statements.NotConcerned), Cell(found.Ventures),
        "", "", "", "", "", "",
    ];

    private static string[] Line(VentureInvariantDocument found, BrokenInVentureDocument broken) =>
    [
        "broken", $"{found.Clause}", found.Words, found.Verdict, "", "", "", "", "", "", "", "", "", "", broken.Venture, broken.Period.Label,
        string.Join(' ', broken.Figures.Select(figure => $"{figure.Term}={figure.Value}")),
    ];

    private static string[] Changed<T>(string kind, string clause, string what, ChangeOfVentures<T> change)
        where T : class =>
    [
        kind, clause, what, "can-change", "", "", "", "", "", "", "", Cell(change.Periods), Cell(change.BecomesUndetermined), Cell(change.TurnsRound),
        change.First?.Venture ?? "", change.First?.Period.Label ?? "", "",
    ];

    private static string[] Unchanging(string kind, string clause, string what) => [kind, clause, what, "cannot-change", "", "", "", "", "", "", "", "", "", "", "", "", ""];

    private static string Cell(long? count) => count is { } some ? $"{(Rational)some}" : "";
}
