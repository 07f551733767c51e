using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Review;
using ContractRules.Values;

namespace ContractRules.Documents.Review;

/// <summary>A review of the drafting as a report: clause by clause, each question a paragraph, and under it its example, its rule and where it stands.</summary>
internal static class ReviewReport
{
    /// <summary>The report.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="review">Its review.</param>
    /// <param name="all">Whether the questions that clauses answer are told, too.</param>
    public static Report Of(Agreement agreement, DraftingReview review, bool all)
    {
        var headings = agreement.Versions.SelectMany(version => version.Clauses).Reverse().DistinctBy(clause => clause.Reference).ToDictionary(clause => clause.Reference, clause => $"{clause}");
        var texts = review.Findings.Concat(review.Answered.Select(answered => answered.Finding)).SelectMany(finding => finding.Versions).Distinct().Count();
        return new(
            $"{agreement}: review of the drafting",
            [
                new Section(Counted(review), review.Answered.Count == 0 || all ? "" : $"{CountOf(review.Answered.Count, "more is", "more are")} answered by the clauses themselves; --all tells them."),
                .. review.Findings
                    .GroupBy(finding => finding.Clause)
                    .Select(clause => SectionOf(HeadingOf(clause.Key), clause.SelectMany(finding => Told(finding, texts)))),
                .. all ? review.Answered
                    .GroupBy(answered => answered.Finding.Clause)
                    .Select(clause => SectionOf($"Answered: {HeadingOf(clause.Key)}", clause.SelectMany(answered => Told(answered.Finding, texts, answered.Answer.Words)))) : [],
                .. review.Stale.Count == 0 ? [] : new[]
                {
                    SectionOf("Answers to what nothing asks", review.Stale.Select(stale => new Paragraph(
                        $"{HeadingOf(stale.Clause)}{(stale.Answer.About is { } about ? $", {about.Title}" : "")}: {stale.Answer.Words}. Nothing asks for {stale.Answer.Question}; take the answer out."))),
                },
            ]);

        string HeadingOf(ClauseReference clause) => headings.GetValueOrDefault(clause, "The agreement");
    }

    private static string Counted(DraftingReview review) => review.Findings.Count == 0 ? "Nothing to ask" : CountOf(review.Findings.Count, "question stays open", "questions stay open");

    private static string CountOf(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{(Rational)count} {many}";

    private static Section SectionOf(string heading, IEnumerable<Paragraph> paragraphs) => new(heading, "") { Paragraphs = [.. paragraphs] };

    private static IEnumerable<Paragraph> Told(Finding finding, int texts, string? answer = null)
    {
        yield return new(finding.Question.Contains(finding.Subject, StringComparison.Ordinal) ? finding.Question : $"{finding.Subject}: {finding.Question}");
        foreach (var line in (string?[])
            [
                answer is null ? null : $"The clause answers: {answer}.",
                finding.Example is null ? null : $"Example: {finding.Example}.",
                $"Rule: {finding.Rule}.",
                finding.ReadAs is null ? null : $"As read under {finding.ReadAs}.",
                finding.Versions.Count < texts ? $"Only in: {string.Join("; ", finding.Versions.Select(version => version.Title))}." : null,
            ])
        {
            if (line is not null)
            {
                yield return new(line, IsItem: true);
            }
        }
    }
}
