using ContractRules.Values;

namespace ContractRules.Cli.Output.Statements;

/// <summary>Periods in words, neighbouring ones as one span: <c>2002-09 to 2003-01</c>.</summary>
internal static class Spans
{
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
}
