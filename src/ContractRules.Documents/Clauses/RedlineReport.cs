using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>A redline as a document: each clause that changed, with what was deleted and inserted marked.</summary>
internal static class RedlineReport
{
    /// <summary>The document.</summary>
    public static Report Of(Agreement agreement, Redline redline) => new(
        $"{agreement}: what changed",
        [
            new Section($"From {redline.From.Title} to {redline.To.Title}", $"{redline.From}\n{redline.To}")
            {
                Paragraphs = [.. Counted(redline).Select(line => new Paragraph(line, IsItem: true))],
            },
            .. ClausesReport.OpenQuestions(agreement, redline.From, redline.To),
            .. redline.Clauses.Where(clause => clause.Kind != ChangeKind.Unchanged).Select(SectionOf),
        ]);

    private static IEnumerable<string> Counted(Redline redline) =>
        from kind in (ChangeKind[])[ChangeKind.Inserted, ChangeKind.Deleted, ChangeKind.Changed, ChangeKind.Unchanged]
        let clauses = redline.Of(kind).ToList()
        where clauses.Count > 0
        select $"{kind.ToString().ToLowerInvariant()}: {string.Join(", ", clauses.Select(clause => clause.Reference))}";

    private static Section SectionOf(ClauseChange clause) => new(
        $"{clause.Reference} {(clause.Kind == ChangeKind.Deleted ? clause.Heading.Before : clause.Heading.After)} ({clause.Kind.ToString().ToLowerInvariant()})", "")
    {
        Paragraphs =
        [
            .. clause is { Kind: ChangeKind.Changed, Heading.IsMarked: true } ? [new Paragraph(clause.Heading)] : (EquatableArray<Paragraph>)[],
            new Paragraph(clause.Summary),
            .. clause.Kind == ChangeKind.Deleted ? [] : clause.Edits.Select(edit => new Paragraph(edit)),
            .. clause.Provisions.Select(provision => new Paragraph(provision, IsItem: true)),
        ],
    };
}
