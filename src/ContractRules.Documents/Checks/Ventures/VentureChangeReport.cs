using ContractRules.Changes;
using ContractRules.Changes.Ventures;
using ContractRules.Documents.Reports;
using ContractRules.Observance.Ventures;
using ContractRules.Values;
using static ContractRules.Documents.Checks.InvariantCheckReport;
using static ContractRules.Documents.Checks.Ventures.VentureCheckReport;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>A change of the text checked over the facts of many ventures, as a report for people: what it breaks, what changes and in which periods, and what cannot.</summary>
internal static class VentureChangeReport
{
    /// <summary>The report.</summary>
    /// <param name="check">The check.</param>
    /// <param name="all">Whether the invariants that were kept, the terms that changed and what can change and did not are told, too.</param>
    public static Report Of(VentureChangeCheck check, bool all) => new(
        $"{check.After}: a change checked over ventures",
        [
            new("In short", string.Join('\n', InShort(check, all).Where(line => line.Length > 0))),
            .. Invariants(check, all),
            .. check.Broken.Select(found => Broken($"Broken by the change: {found.Invariant}", found.Breaking)),
            .. Payments(check, all),
            .. Terms(check, all),
        ]);

    private static string[] InShort(VentureChangeCheck check, bool all) =>
    [
        $"Before: {Sides.Words(check.Before, besides: check.After)}",
        $"After: {Sides.Words(check.After, besides: check.Before)}",
        check.Reach.Alterations.Count == 0 ? "Changed: nothing." : $"Changed: {string.Join("; ", check.Reach.Alterations)}.",
        $"{InPeriods(check.Periods)} of {InVentures(check.Ventures)} settled under both texts; figures differ in {InVentures(check.Differing)}.",
        check.Stopped > 0 ? $"{InVentures(check.Stopped)} stopped under both texts by something wrong in the facts." : "",
        check.StoppedAfter > 0 ? $"The facts of {InVentures(check.StoppedAfter)} are accepted before and refused after." : "",
        check.StoppedBefore > 0 ? $"The facts of {InVentures(check.StoppedBefore)} are refused before and accepted after." : "",
        check.Broken.Count() is var broken and > 0
            ? $"The change breaks {Count(broken)} of {Count(check.Invariants.Count)} invariants."
            : $"The change breaks no invariant of {Count(check.Invariants.Count)}.",
        .. NotTold([.. check.Invariants.Select(found => found.After)]),
        $"{Count(check.Reach.UnchangingTerms.Count)} terms and {Count(check.Reach.UnchangingPayments.Count)} payments cannot change, whatever the facts.",
        all ? "" : "The invariants that were kept, and the terms that can change: --all.",
        "What differs in money: compare with the same --against, over the same facts.",
    ];

    private static EquatableArray<Section> Invariants(VentureChangeCheck check, bool all) => Section.WithRows(
        all ? "Invariants" : "Invariants that were not kept both before and after",
        "In how many periods of ventures each was kept or broken, before the change and after it, and how many ventures break it only after it.",
        [
            new("Clause", ColumnKind.Name), new("Invariant"),
            new("Kept before", ColumnKind.Number), new("Broken before", ColumnKind.Number), new("Kept after", ColumnKind.Number), new("Broken after", ColumnKind.Number),
            new("Ventures", ColumnKind.Number), new("Result"),
        ],
        check.Invariants.Where(found => all || found.Verdict != InvariantVerdict.Kept).Select(found => (EquatableArray<string>)
        [
            $"{InvariantWords.ClauseOf(found.Invariant)}", found.Invariant.Words, .. Cells(found.Before), .. Cells(found.After), Count(found.Breaking.Count), InvariantWords.InWords(found.Verdict),
        ]));

    private static string[] Cells(InvariantOfVentures found) => found.Concerned == 0 ? ["–", "–"] : [Count(found.Kept), Count(found.Broken)];

    private static EquatableArray<Section> Payments(VentureChangeCheck check, bool all) => Section.WithRows(
        "Payments that can change",
        "In how many periods of ventures they did, in how many of these they cannot be told any more, in how many the payee pays the payer instead; and the first.",
        [new("Payment"), .. Counts, new("Turns round", ColumnKind.Number), new("First", ColumnKind.Name)],
        check.Payments.Where(payment => all || payment.Periods > 0).Select(payment => (EquatableArray<string>)
            [ChangeCheckReport.InWords(payment.Of), .. CellsOf(payment), Count(payment.TurnsRound), $"{payment.First}"]));

    private static EquatableArray<Section> Terms(VentureChangeCheck check, bool all) => all
        ? Section.WithRows(
            "Terms that can change",
            "In how many periods of ventures they did, in how many of these they have no value after it, since facts are missing or the text drops them; and the first.",
            [new("Term"), .. Counts, new("First", ColumnKind.Name)],
            check.Terms.OrderByDescending(term => term.Periods).Select(term => (EquatableArray<string>)[term.Of.Title, .. CellsOf(term), $"{term.First}"]))
        : [];

    private static Column[] Counts => [new("Periods", ColumnKind.Number), new("Without a value after", ColumnKind.Number)];

    private static string[] CellsOf<T>(ChangeOfVentures<T> change)
        where T : class => [Count(change.Periods), Count(change.BecomesUndetermined)];
}
