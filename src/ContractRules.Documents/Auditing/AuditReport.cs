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
            new Section(audit.IsSound ? "Everything follows" : "Refused", $"{audit}.{Remaining(audit)}", audit.IsSound ? null : RefusedIn(audit)),
            .. Shown(audit).GroupBy(given => CheckedAgainst(given.Kind)).OrderBy(group => group.Key).Select(SectionOf),
        ]);

    private static Grid RefusedIn(ExplanationAudit audit) => new(
        [new("Place"), new("Clause", ColumnKind.Name), new("Rule"), new("Stated", ColumnKind.Number), new("Recomputed", ColumnKind.Number), new("Why")],
        audit.Refused.Take(MostShown).Select(refused => (EquatableArray<string>)
        [
            refused.Path, $"{refused.Clause}", refused.Rule, ExactWords.Of(refused.Stated, refused.Unit),
            refused.Recomputed is { } recomputed ? ExactWords.Of(recomputed, refused.Unit) : "nothing", refused.Why,
        ]));

    private static string Remaining(ExplanationAudit audit) => audit.Given.Count switch
    {
        0 => "",
        > MostShown => $" These remain to be checked; the first {MostShown} are shown, JSON and CSV tell all.",
        _ => " These remain to be checked.",
    };

    // A condition that nobody gave a fact stands beside the fact itself, which says so already.
    private static IEnumerable<TakenAsGiven> Shown(ExplanationAudit audit) => audit.Given
        .Where(given => given.Kind != Operation.FactGiven || !audit.Given.Any(fact => fact.Kind == Operation.Fact && fact.Source == given.Source && given.Rule == $"{fact.Rule} was given"))
        .Take(MostShown);

    private static Source CheckedAgainst(Operation kind) => kind switch
    {
        Operation.Stated => Source.Text,
        Operation.Carried => Source.EarlierStatements,
        _ => Source.Books,
    };

    private static Section SectionOf(IGrouping<Source, TakenAsGiven> group) => group.Key == Source.Text
        ? new("To check against the text", "", new Grid([new("Stated"), new("Clause", ColumnKind.Name)], group.Select(given => (EquatableArray<string>)[given.Title, $"{given.Clause}"])))
        : new(
            group.Key == Source.Books ? "To check against the books" : "To check against the statements before",
            "",
            new Grid(
                [new("What"), new("Figure", ColumnKind.Number), new("From"), new("Clause", ColumnKind.Name)],
                group.Select(given => (EquatableArray<string>)[given.Title, FigureOf(given), FromOf(given), $"{given.Clause}"])));

    // Why there is none, its origin says.
    private static string FigureOf(TakenAsGiven given) => given.Outcome.IsDetermined ? ExactWords.Of(given.Outcome, given.Unit) : "none";

    private static string FromOf(TakenAsGiven given) => given.Kind == Operation.InBrief ? $"{given.Source}, told in brief" : given.Source;

    private enum Source
    {
        Books,
        EarlierStatements,
        Text,
    }
}
