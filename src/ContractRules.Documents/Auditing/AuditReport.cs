using ContractRules.Documents.Explanations;
using ContractRules.Documents.Reports;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>What came of the audit of an explanation, as a report: what does not follow, then what remains to be checked.</summary>
internal static class AuditReport
{
    // Nobody checks more by eye; JSON and CSV tell all.
    private const int MostShown = 500;

    public static Report Of(ExplanationDocument explanation, ExplanationAudit audit) => new(
        $"{explanation.Agreement}: audit of the explanation of {string.Join(", ", explanation.Explanations.Select(explained => explained.Title))} for {explanation.Period}",
        [
            new Section(audit.IsSound ? "Everything follows" : "Refused", $"{audit}.", audit.IsSound ? null : RefusedIn(audit)),
            .. Section.WithRows(
                "Taken as given",
                "Nothing in the explanation says what these follow from: they remain to be checked against the books and the text."
                    + (audit.Given.Count > MostShown ? $" The first {MostShown} are shown; JSON and CSV tell all." : ""),
                [new("What"), new("Figure", ColumnKind.Number), new("From"), new("Clause", ColumnKind.Name)],
                audit.Given.Take(MostShown).Select(given => (EquatableArray<string>)[given.Rule, ExactWords.Of(given.Outcome, given.Unit), FromOf(given), $"{given.Clause}"])),
        ]);

    private static Grid RefusedIn(ExplanationAudit audit) => new(
        [new("Place"), new("Clause", ColumnKind.Name), new("Rule"), new("Stated", ColumnKind.Number), new("Recomputed", ColumnKind.Number), new("Why")],
        audit.Refused.Take(MostShown).Select(refused => (EquatableArray<string>)
        [
            refused.Path, $"{refused.Clause}", refused.Rule, ExactWords.Of(refused.Stated, refused.Unit),
            refused.Recomputed is { } recomputed ? ExactWords.Of(recomputed, refused.Unit) : "nothing", refused.Why,
        ]));

    private static string FromOf(TakenAsGiven given) => given.Kind == Operation.InBrief ? $"{given.Source}, told in brief" : given.Source;
}
