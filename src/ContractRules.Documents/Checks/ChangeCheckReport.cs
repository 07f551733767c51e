using ContractRules.Changes;
using ContractRules.Documents.Reports;
using ContractRules.Observance;
using ContractRules.Values;
using static ContractRules.Documents.Checks.InvariantCheckReport;

namespace ContractRules.Documents.Checks;

/// <summary>A check of a change as a report for people: what it breaks, what else it does, what can change at all, and what cannot.</summary>
internal static class ChangeCheckReport
{
    public static Report Of(ChangeCheck check) => new(
        $"{check.After}: a change checked",
        [
            new("In short", string.Join('\n', InShort(check).Where(line => line.Length > 0))),
            .. Invariants(check),
            .. check.Broken.Select(found => SmallestCaseSection.Of($"Broken by the change: {found.Invariant}", "", found.After.Counterexample!, check.Reach.AlteredClauses)),
            .. Findings(check),
            .. check.Found.Select(found => SmallestCaseSection.Of(Sentence(found.Finding.Words), $"In {Timelines(found.Cases)}; here the smallest found.", found.Smallest, check.Reach.AlteredClauses)),
            .. Changeable(check),
            .. Unchanging(check),
        ]);

    private static string[] InShort(ChangeCheck check) =>
    [
        $"Before: {Sides.Words(check.Before, besides: check.After)}",
        $"After: {Sides.Words(check.After, besides: check.Before)}",
        check.Reach.Alterations.Count == 0 ? "Changed: nothing." : $"Changed: {string.Join("; ", check.Reach.Alterations)}.",
        Drawn(check.Cases, check.Seed),
        $"Settled under both texts, figures differ in {Count(check.Differing)} of them.",
        check.Refused > 0 ? $"{Count(check.Refused)} left out, since their facts are refused before and after." : "",
        check.RefusedAfter > 0 ? $"The facts of {Count(check.RefusedAfter)} are accepted before and refused after." : "",
        check.RefusedBefore > 0 ? $"The facts of {Count(check.RefusedBefore)} are refused before and accepted after." : "",
        $"Reached before: {check.ReachedBefore}.",
        $"Reached after: {check.ReachedAfter}.",
        check.Broken.Count() is var broken and > 0
            ? $"The change breaks {Count(broken)} of {Count(check.Invariants.Count)} invariants."
            : $"The change breaks no invariant of {Count(check.Invariants.Count)}.",
        check.Found.Count > 0 ? $"What else it does is told below: {Count(check.Found.Count)} {(check.Found.Count == 1 ? "finding" : "findings")}." : "",
    ];

    private static EquatableArray<Section> Invariants(ChangeCheck check) => Section.WithRows(
        "Invariants",
        "In how many statements each was kept or broken, before the change and after it.",
        [
            new("Clause", ColumnKind.Name), new("Invariant"),
            new("Kept before", ColumnKind.Number), new("Broken before", ColumnKind.Number), new("Kept after", ColumnKind.Number), new("Broken after", ColumnKind.Number), new("Result"),
        ],
        check.Invariants.Select(found => (EquatableArray<string>)
        [
            ClauseOf(found.After), found.Invariant.Words,
            .. Cells(found.Before), .. Cells(found.After),
            InWords(found.Verdict),
        ]));

    private static string[] Cells(CheckedInvariant found) => found.Concerned == 0 ? ["–", "–"] : [Count(found.Kept), Count(found.Broken)];

    private static string InWords(InvariantVerdict verdict) => verdict switch
    {
        InvariantVerdict.Kept => "kept",
        InvariantVerdict.BrokenByTheChange => "BROKEN by the change",
        InvariantVerdict.BrokenBefore => "broken before already",
        InvariantVerdict.Mended => "broken before, kept after",
        _ => "never determined",
    };

    private static EquatableArray<Section> Findings(ChangeCheck check) => check.Found.Count > 0
        ? Section.WithRows(
            "What else it does",
            "",
            [new("Clause", ColumnKind.Name), new("What"), new("Timelines", ColumnKind.Number)],
            check.Found.Select(found => (EquatableArray<string>)[$"{found.Finding.Clause}", Sentence(found.Finding.Words), Count(found.Cases)]))
        : [new("What else it does", "Nothing becomes undetermined, no payment turns round, and no period of change is settled otherwise.")];

    private static EquatableArray<Section> Changeable(ChangeCheck check) => Section.WithRows(
        "What can change",
        "In how many timelines it did.",
        [new("Term or payment"), new("Timelines", ColumnKind.Number)],
        [
            .. check.Payments.Select(payment => (EquatableArray<string>)[InWords(payment.Of), Count(payment.Cases)]),
            .. check.Terms.OrderByDescending(term => term.Cases).Select(term => (EquatableArray<string>)[term.Of.Title, Count(term.Cases)]),
        ]);

    private static EquatableArray<Section> Unchanging(ChangeCheck check) => check.Reach.UnchangingTerms.Count + check.Reach.UnchangingPayments.Count == 0
        ? []
        :
        [
            new("What cannot change", "Nothing that is changed reaches these, whatever the facts and however the text is read.")
            {
                Paragraphs =
                [
                    .. check.Reach.UnchangingPayments.Select(payment => new Paragraph(InWords(payment), IsItem: true)),
                    .. check.Reach.UnchangingTerms.Count == 0 ? [] : (Paragraph[])[new(string.Join("; ", check.Reach.UnchangingTerms.Select(term => term.Title)), IsItem: true)],
                ],
            },
        ];

    private static string InWords(ClausePayment payment) => $"What {payment.Payer} pays {payment.Payee} by {payment.Clause}, {payment.Unit.Symbol}";

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
