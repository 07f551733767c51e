using ContractRules.Documents.Reports;
using ContractRules.Observance.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Documents.Checks.InvariantCheckReport;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>Invariants checked over the facts of many ventures, as a report for people: how each fared, and which ventures break those that are broken.</summary>
internal static class VentureCheckReport
{
    private const int MostTold = 10;

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
                    Count(found.Kept), Count(found.Broken), Count(found.Undetermined), Count(found.NotConcerned), Count(found.Breaking.Count),
                ])),
            .. check.Invariants.Where(found => found.Broken > 0).Select(found => Broken($"Broken: {found.Invariant}", found.Breaking)),
        ]);

    /// <summary>So many ventures: <c>1 venture</c>.</summary>
    public static string InVentures(long count) => $"{Count(count)} venture{(count == 1 ? "" : "s")}";

    /// <summary>So many periods: <c>1 period</c>.</summary>
    public static string InPeriods(long count) => $"{Count(count)} period{(count == 1 ? "" : "s")}";

    /// <summary>The ventures that break an invariant: the first of them, with the figures of which it speaks.</summary>
    public static Section Broken(string heading, EquatableArray<BrokenInVenture> breaking) => new(
        heading,
        breaking.Count > MostTold
            ? $"The first {Count(MostTold)} of {InVentures(breaking.Count)}, each with the first period in which it does; CSV and JSON tell all."
            : "Each venture with the first period in which it does.",
        new Grid(
            [new("Venture", ColumnKind.Name), new("Period", ColumnKind.Name), .. breaking[0].Figures.Select(figure => new Column(figure.Term.Title, ColumnKind.Number))],
            [.. breaking.Take(MostTold).Select(broken => (EquatableArray<string>)[broken.Venture, $"{broken.Period}", .. broken.Figures.Select(figure => InWords(figure.Term, figure.Value))])]));

    /// <summary>What could not be told of invariants, and what they do not concern, as sentences.</summary>
    public static IEnumerable<string> NotTold(IReadOnlyList<InvariantOfVentures> invariants)
    {
        if (invariants.Sum(found => found.Undetermined) is var undetermined and > 0)
        {
            yield return $"{Count(invariants.Count(found => found.Undetermined > 0))} of them could not be told in some periods, {Count(undetermined)} times in all, since facts are missing.";
        }

        if (invariants.Count(found => found.Concerned == 0) is var none and > 0)
        {
            yield return $"{Count(none)} concern{(none == 1 ? "s" : "")} none of these periods: the text does not define their terms, or is read otherwise.";
        }
    }

    private static string InWords(TermDeclaration term, Value? value) => value is null ? "undetermined" : Wording.Of(value, term.Measure);

    private static string[] InShort(VentureCheck check, bool all) =>
    [
        $"{InPeriods(check.Periods)} of {InVentures(check.Ventures)}.",
        check.Stopped > 0 ? $"{InVentures(check.Stopped)} stopped by something wrong in the facts; what comes before that is counted." : "",
        check.Invariants.Count(found => found.Broken > 0) is var broken and > 0
            ? $"{Count(broken)} of {Count(check.Invariants.Count)} invariants {(broken == 1 ? "is" : "are")} broken."
            : $"No invariant of {Count(check.Invariants.Count)} is broken.",
        .. NotTold(check.Invariants),
        all ? "" : "The invariants that were kept: --all.",
        check.IsBroken ? "How a figure came about: explain, with --venture." : "",
    ];
}
