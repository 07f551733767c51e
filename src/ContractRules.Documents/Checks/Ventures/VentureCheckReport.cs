using ContractRules.Documents.Reports;
using ContractRules.Observance.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Documents.Checks.InvariantCheckReport;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>Invariants checked over the facts of many ventures, as a report for people: how each fared, and which ventures break those that are broken.</summary>
internal static class VentureCheckReport
{
    /// <summary>The report.</summary>
    /// <param name="check">The check.</param>
    /// <param name="all">Whether the invariants that were kept are told, too.</param>
    public static Report Of(VentureCheck check, bool all) => new(
        $"{check.Agreement}: its invariants checked over ventures",
        [
            new("In short", string.Join('\n', InShort(check, all).Where(line => line.Length > 0))),
            .. Section.WithRows(
                all ? "Invariants" : "Invariants that were not kept",
                "In how many periods of ventures each was kept, broken or undetermined, how many were none of its concern, and how many ventures break it.",
                [
                    new("Clause", ColumnKind.Name), new("Invariant"),
                    new("Kept", ColumnKind.Number), new("Broken", ColumnKind.Number), new("Undetermined", ColumnKind.Number), new("Not concerned", ColumnKind.Number), new("Ventures", ColumnKind.Number),
                ],
                check.Invariants.Where(found => all || found.Broken > 0 || found.Kept == 0).Select(found => (EquatableArray<string>)
                [
                    $"{InvariantWords.ClauseOf(found.Invariant)}", found.Invariant.Words,
                    Count(found.Kept), Count(found.Broken), Count(found.Undetermined), Count(found.NotConcerned), Count(found.VenturesThatBreakIt),
                ])),
            .. check.Invariants.Where(found => found.Broken > 0).Select(Broken),
        ]);

    /// <summary>So many ventures: <c>1 venture</c>.</summary>
    public static string InVentures(long count) => $"{Count(count)} venture{(count == 1 ? "" : "s")}";

    /// <summary>So many periods: <c>1 period</c>.</summary>
    public static string InPeriods(long count) => $"{Count(count)} period{(count == 1 ? "" : "s")}";

    /// <summary>What is told of ventures of which only the first are told.</summary>
    public static string OfWhich(long all, int told) => all > told ? $"The first {Count(told)} of {InVentures(all)}, each with the first period in which it does." : "Each with the first period in which it does.";

    private static Section Broken(InvariantOfVentures found) => new(
        $"Broken: {found.Invariant}",
        OfWhich(found.VenturesThatBreakIt, found.First.Count),
        new Grid(
            [new("Venture", ColumnKind.Name), new("Period", ColumnKind.Name), .. Told(found).Select(term => new Column(term.Title, ColumnKind.Number))],
            [.. found.First.Select(broken => (EquatableArray<string>)[broken.Venture, $"{broken.Period}", .. broken.Figures.Select(figure => InWords(figure.Term, figure.Value))])]));

    private static IEnumerable<TermDeclaration> Told(InvariantOfVentures found) => found.First[0].Figures.Select(figure => figure.Term);

    private static string InWords(TermDeclaration term, Value? value) => value is null ? "undetermined" : Wording.Of(value, term.Measure);

    private static string[] InShort(VentureCheck check, bool all) =>
    [
        $"{InPeriods(check.Periods)} of {InVentures(check.Ventures)}.",
        check.Stopped > 0 ? $"{InVentures(check.Stopped)} stopped by something wrong in the facts; what comes before that is counted." : "",
        check.Invariants.Count(found => found.Broken > 0) is var broken and > 0
            ? $"{Count(broken)} of {Count(check.Invariants.Count)} invariants {(broken == 1 ? "is" : "are")} broken."
            : $"No invariant of {Count(check.Invariants.Count)} is broken.",
        check.Invariants.Count(found => found.Kept + found.Broken == 0) is var never and > 0
            ? $"{Count(never)} {(never == 1 ? "was" : "were")} never determined: nothing is known of {(never == 1 ? "it" : "them")}."
            : "",
        all ? "" : "The invariants that were kept: --all.",
        check.IsBroken ? "How a figure came about: explain, with --venture." : "",
    ];
}
