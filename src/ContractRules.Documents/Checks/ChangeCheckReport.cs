using ContractRules.Changes;
using ContractRules.Documents.Reports;
using ContractRules.Observance;
using ContractRules.Values;
using static ContractRules.Documents.Checks.InvariantCheckReport;

namespace ContractRules.Documents.Checks;

/// <summary>A check of a change as a report for people: what it breaks, what else it does, what can change at all, and what cannot.</summary>
internal static class ChangeCheckReport
{
    /// <summary>The report.</summary>
    /// <param name="check">The check.</param>
    /// <param name="all">Whether what was kept, every smallest case, the terms that can change, and what was not reached are told, too.</param>
    public static Report Of(ChangeCheck check, bool all) => new(
        $"{check.After}: a change checked",
        [
            new("In short", string.Join('\n', InShort(check, all).Where(line => line.Length > 0))),
            .. Invariants(check, all),
            .. check.Broken.Select(found => SmallestCaseSection.Of($"Broken by the change: {found.Invariant}", "", found.After.Counterexample!, check.Reach.AlteredClauses, all)),
            .. Findings(check),
            .. (all ? check.Found : []).Select(found => SmallestCaseSection.Of(Sentence(found.Finding.Words), $"In {Timelines(found.Cases)}; here the smallest found.", found.Smallest, check.Reach.AlteredClauses, all)),
            .. Unchanging(check),
            .. Changeable(check, all),
            .. all ? ReachSections.Of("What was not reached before", check.ReachedBefore) : [],
            .. all ? ReachSections.Of("What was not reached after", check.ReachedAfter) : [],
        ]);

    private static string[] InShort(ChangeCheck check, bool all) =>
    [
        $"Before: {Sides.Words(check.Before, besides: check.After)}",
        $"After: {Sides.Words(check.After, besides: check.Before)}",
        check.Reach.Alterations.Count == 0 ? "Changed: nothing." : $"Changed: {string.Join("; ", check.Reach.Alterations)}.",
        Drawn(check.Cases, check.Seed),
        $"Settled under both texts, figures differ in {Count(check.Differing)} of them.",
        check.Refused > 0 ? $"{Count(check.Refused)} left out, since their facts are refused before and after." : "",
        check.RefusedAfter > 0 ? $"The facts of {Count(check.RefusedAfter)} are accepted before and refused after." : "",
        check.RefusedBefore > 0 ? $"The facts of {Count(check.RefusedBefore)} are refused before and accepted after." : "",
        $"Reached before: {ReachSections.InWords(check.ReachedBefore)}.",
        $"Reached after: {ReachSections.InWords(check.ReachedAfter)}.",
        check.Broken.Count() is var broken and > 0
            ? $"The change breaks {Count(broken)} of {Count(check.Invariants.Count)} invariants."
            : $"The change breaks no invariant of {Count(check.Invariants.Count)}.",
        check.Found.Count > 0 ? $"What else it does is told below: {Count(check.Found.Count)} {(check.Found.Count == 1 ? "finding" : "findings")}." : "",
        all ? "" : "The invariants that were kept, the facts that show each finding, the terms that can change, and what was not reached: --all.",
    ];

    private static EquatableArray<Section> Invariants(ChangeCheck check, bool all) => Section.WithRows(
        all ? "Invariants" : "Invariants that were not kept both before and after",
        "In how many statements each was kept or broken, before the change and after it.",
        [
            new("Clause", ColumnKind.Name), new("Invariant"),
            new("Kept before", ColumnKind.Number), new("Broken before", ColumnKind.Number), new("Kept after", ColumnKind.Number), new("Broken after", ColumnKind.Number), new("Result"),
        ],
        check.Invariants.Where(found => all || found.Verdict != InvariantVerdict.Kept).Select(found => (EquatableArray<string>)
        [
            ClauseOf(found.After), found.Invariant.Words,
            .. Cells(found.Before), .. Cells(found.After),
            InvariantWords.InWords(found.Verdict),
        ]));

    private static string[] Cells(CheckedInvariant found) => found.Concerned == 0 ? ["–", "–"] : [Count(found.Kept), Count(found.Broken)];

    private static EquatableArray<Section> Findings(ChangeCheck check) => check.Found.Count > 0
        ? Section.WithRows(
            "What else it does",
            "",
            [new("Clause", ColumnKind.Name), new("What"), new("Timelines", ColumnKind.Number)],
            check.Found.Select(found => (EquatableArray<string>)[$"{found.Finding.Clause}", Sentence(found.Finding.Words), Count(found.Cases)]))
        : [new("What else it does", "Nothing becomes undetermined, no payment turns round, and no period of change is settled otherwise.")];

    private static EquatableArray<Section> Changeable(ChangeCheck check, bool all) => Section.WithRows(
        all ? "What can change" : "Payments that can change",
        "In how many timelines they did.",
        [new(all ? "Term or payment" : "Payment"), new("Timelines", ColumnKind.Number)],
        [
            .. check.Payments.Select(payment => (EquatableArray<string>)[InWords(payment.Of), Count(payment.Cases)]),
            .. (all ? check.Terms : []).OrderByDescending(term => term.Cases).Select(term => (EquatableArray<string>)[term.Of.Title, Count(term.Cases)]),
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

    /// <summary>A payment in words: <c>What Fusion pays THIL by 4(2), USD</c>.</summary>
    public static string InWords(ClausePayment payment) => $"What {payment.Payer} pays {payment.Payee} by {payment.Clause}, {payment.Unit.Symbol}";

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
