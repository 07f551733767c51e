using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Periods in words, neighbouring ones as one span: <c>2002-09 to 2003-01</c>.</summary>
internal static class Spans
{
    /// <summary>The spans of single periods, in their order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<SettlementPeriod> periods)
    {
        var spans = new List<(SettlementPeriod First, SettlementPeriod Last)>();
        foreach (var period in periods)
        {
            if (spans.Count > 0 && period.Follows(spans[^1].Last))
            {
                spans[^1] = (spans[^1].First, period);
            }
            else
            {
                spans.Add((period, period));
            }
        }

        return [.. spans.Select(span => span.First == span.Last ? $"{span.First}" : $"{span.First} to {span.Last}")];
    }

    /// <summary>The spans over which something is missing; what a longer span holds is not told again.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Reason> reasons)
    {
        var all = reasons.Distinct().ToList();
        var longest = new List<Reason>();
        foreach (var reason in all.OrderBy(reason => reason.Period, StringComparer.Ordinal).ThenByDescending(reason => reason.Through, StringComparer.Ordinal))
        {
            if (longest.Count == 0 || string.CompareOrdinal(longest[^1].Through, reason.Through) < 0)
            {
                longest.Add(reason);
            }
        }

        return longest.All(reason => reason.Periods == 1)
            ? Of(longest.Select(reason => SettlementPeriod.TryParse(reason.Period, out var period) ? period : null).OfType<SettlementPeriod>())
            : [.. longest.Select(reason => reason.Span)];
    }
}
