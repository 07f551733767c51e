using ContractRules.Documents.Csv;
using ContractRules.Review;

namespace ContractRules.Documents.Review;

/// <summary>Writes a review of the drafting as CSV, a row for each question; a stale answer has no question.</summary>
internal static class ReviewCsv
{
    private static readonly string[] Header = ["kind", "clause", "subject", "term", "question", "example", "rule", "read-as", "versions", "standing", "answer"];

    public static void Write(DraftingReview review, TextWriter output) => CsvLines.Write(
        output,
        [
            Header,
            .. review.Findings.Select(finding => LineOf(finding, "open", "")),
            .. review.Answered.Select(answered => LineOf(answered.Finding, "answered", answered.Answer.Words)),
            .. review.Stale.Select(stale => (string[])
            [
                $"{stale.Answer.Question}", $"{stale.Clause}", "", stale.Answer.About?.Key ?? "", "", "", "", "", "", "stale", stale.Answer.Words,
            ]),
        ]);

    private static string[] LineOf(Finding finding, string standing, string answer) =>
    [
        $"{finding.Kind}", $"{finding.Clause}", finding.Subject, finding.About?.Key ?? "", finding.Question, finding.Example ?? "", finding.Rule, finding.ReadAs ?? "",
        string.Join("; ", finding.Versions.Select(version => version.Title)), standing, answer,
    ];
}
