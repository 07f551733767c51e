using System.Globalization;
using ContractRules.Documents.Reports;
using ContractRules.Observance;
using ContractRules.Values;

namespace ContractRules.Documents.Checks;

/// <summary>A check of invariants as a report for people: how each fared, and what breaks those that are broken.</summary>
internal static class InvariantCheckReport
{
    public static Report Of(InvariantCheck check) => new(
        $"{check.Agreement}: its invariants checked",
        [
            new("In short", string.Join('\n', InShort(check).Where(line => line.Length > 0))),
            new(
                "Invariants",
                "In how many statements each was kept, broken or undetermined, and how many were none of its concern.",
                new Grid(
                    [
                        new("Clause", ColumnKind.Name), new("Invariant"),
                        new("Kept", ColumnKind.Number), new("Broken", ColumnKind.Number), new("Undetermined", ColumnKind.Number), new("Not concerned", ColumnKind.Number),
                    ],
                    check.Invariants.Select(found => (EquatableArray<string>)
                    [
                        ClauseOf(found), found.Invariant.Words, Count(found.Kept), Count(found.Broken), Count(found.Undetermined), Count(found.NotConcerned),
                    ]))),
            .. check.Counterexamples.Select(found => SmallestCaseSection.Of($"Broken: {found.Invariant}", "", found, [])),
        ]);

    /// <summary>How many, with separators.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>How many timelines were drawn, and what these are.</summary>
    public static string Drawn(int cases, int seed) => $"{Timelines(cases)} drawn with seed {(Rational)seed}: successive periods with facts at random, read in all kinds of ways.";

    /// <summary>So many timelines: <c>1 timeline</c>.</summary>
    public static string Timelines(long count) => $"{Count(count)} timeline{(count == 1 ? "" : "s")}";

    /// <summary>The clause that promises an invariant; blank where none does.</summary>
    public static string ClauseOf(CheckedInvariant found) => found.Invariant.Clause == default ? "" : $"{found.Invariant.Clause}";

    private static string[] InShort(InvariantCheck check) =>
    [
        Drawn(check.Cases, check.Seed),
        check.Refused > 0 ? $"{Count(check.Refused)} of them left out, since their facts are refused as the text is read in them." : "",
        $"Reached: {check.Reach}.",
        check.Invariants.Count(found => found.Broken > 0) is var broken and > 0
            ? $"{Count(broken)} of {Count(check.Invariants.Count)} invariants {(broken == 1 ? "is" : "are")} broken."
            : $"No invariant of {Count(check.Invariants.Count)} is broken.",
        check.Invariants.Count(found => found.Kept + found.Broken == 0) is var never and > 0
            ? $"{Count(never)} {(never == 1 ? "was" : "were")} never determined: nothing is known of {(never == 1 ? "it" : "them")}."
            : "",
    ];
}
