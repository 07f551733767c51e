using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>What the texts of the periods settled say of interest on late payments, day by day; the last of them also for all days after it.</summary>
internal sealed class InterestTerms(IReadOnlyList<Statement> statements)
{
    private readonly Dictionary<ClauseReference, EquatableArray<InterestSpan>> _known = [];

    /// <summary>The days on which late payments of a clause bear interest, the earliest first.</summary>
    public EquatableArray<InterestSpan> Of(ClauseReference clause)
    {
        if (!_known.TryGetValue(clause, out var spans))
        {
            _known.Add(clause, spans = [.. SpansOf(clause)]);
        }

        return spans;
    }

    private List<InterestSpan> SpansOf(ClauseReference clause)
    {
        var spans = new List<InterestSpan>();
        foreach (var (place, statement) in statements.Index())
        {
            foreach (var (giving, interest) in statement.Version.LateInterests.Where(late => late.Interest.Covers(clause)))
            {
                var evaluation = statement.Basis.Evaluation();
                var span = new InterestSpan(
                    place == 0 ? LocalDate.MinIsoValue : statement.Period.Start.PlusDays(-1),
                    place == statements.Count - 1 ? LocalDate.MaxIsoValue : statement.Period.End,
                    giving,
                    interest,
                    evaluation.Of(interest.Rate, giving),
                    statement.Period,
                    evaluation);
                if (spans.Count > 0 && spans[^1].GoesOnIn(span))
                {
                    spans[^1] = spans[^1] with { Through = span.Through };
                }
                else
                {
                    spans.Add(span);
                }
            }
        }

        return spans;
    }
}
