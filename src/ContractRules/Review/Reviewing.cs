using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>Reviews the drafting of an agreement: what a careful lawyer and a careful auditor would ask, found in its rules.</summary>
public static class Reviewing
{
    /// <summary>The questions that the drafting raises, those that its clauses answer, and answers to what nothing asks for.</summary>
    /// <param name="agreement">
    /// The agreement. Every text is reviewed, or only that in force on a date after <see cref="Agreement.AsInForceOn"/>; a question that
    /// stands in several is told once, in the words of the latest.
    /// </param>
    /// <remarks>
    /// What is said of whatever facts holds in every reading. What is shown by figures is shown as the text is read or, where it needs one of
    /// them, under one other option. Where neither the ranges prove it nor an example shows it, nothing is asked: a review that raises
    /// nothing proves nothing.
    /// </remarks>
    /// <example><c>foreach (var finding in agreement.Review().Findings) Console.WriteLine(finding);</c></example>
    public static DraftingReview Review(this Agreement agreement)
    {
        EquatableArray<AgreementVersion> versions = agreement.NotNull().TextThroughout is { } only
            ? [only.AsWritten]
            : [.. agreement.Versions.Select(version => version.AsWritten)];
        var raised = versions
            .SelectMany(version => Questions.In(new ReviewedText(agreement, version)), (version, finding) => finding with { Versions = [version] })
            .Concat(AmendmentsWithoutEffect.In(versions))
            .Select(finding => (Finding: finding, Answer: AnswerTo(finding)))
            .ToList();
        var told = InOrder(Merged(raised), versions);
        return new(
            [.. told.Where(one => one.Answer is null).Select(one => one.Finding)],
            [.. told.Where(one => one.Answer is not null).Select(one => new AnsweredFinding(one.Finding, one.Answer!))],
            Stale(versions, raised));
    }

    private static Answer? AnswerTo(Finding finding) => finding.Versions[^1].Clauses
        .FirstOrDefault(clause => clause.Answers.Count > 0 && clause.Reference == finding.Clause)?.Answers
        .Where(answer => answer.Answers(finding.Kind, finding.About))
        .OrderBy(answer => answer.About is null)
        .FirstOrDefault();

    // Where a clause raises several questions of a kind about one subject, they are told apart by their place.
    private static IEnumerable<(Finding Finding, Answer? Answer)> Merged(IEnumerable<(Finding Finding, Answer? Answer)> raised) => raised
        .GroupBy(one => (one.Finding.Versions[^1], one.Finding.Kind, one.Finding.Clause, one.Finding.Subject))
        .SelectMany(group => group.Index())
        .GroupBy(one => (one.Item.Finding.Kind, one.Item.Finding.Clause, one.Item.Finding.Subject, one.Index, one.Item.Answer))
        .Select(group => group.Select(one => one.Item).ToList())
        .Select(all => (all[^1].Finding with { Versions = [.. all.SelectMany(one => one.Finding.Versions).Distinct()] }, all[^1].Answer));

    private static List<(Finding Finding, Answer? Answer)> InOrder(IEnumerable<(Finding Finding, Answer? Answer)> told, EquatableArray<AgreementVersion> versions)
    {
        var places = versions.Reverse()
            .SelectMany(version => version.Clauses)
            .Select(clause => clause.Reference)
            .Distinct()
            .Index()
            .ToDictionary(one => one.Item, one => one.Index);
        return [.. told.OrderBy(one => places.GetValueOrDefault(one.Finding.Clause, -1)).ThenBy(one => one.Finding.Kind)];
    }

    private static EquatableArray<StaleAnswer> Stale(EquatableArray<AgreementVersion> versions, IEnumerable<(Finding Finding, Answer? Answer)> raised)
    {
        var used = raised.Where(one => one.Answer is not null).Select(one => (one.Finding.Clause, one.Answer!)).ToHashSet();
        return
        [
            .. versions
                .SelectMany(version => version.Clauses)
                .SelectMany(clause => clause.Answers, (clause, answer) => (clause.Reference, answer))
                .Distinct()
                .Where(found => !used.Contains(found))
                .Select(found => new StaleAnswer(found.Reference, found.answer)),
        ];
    }
}
