using ContractRules.Plans;

namespace ContractRules.Benchmarks;

/// <summary>That a plan gives what the rules give: a comparison of speed says nothing where the two compute different things.</summary>
internal static class PlansAgree
{
    /// <exception cref="InvalidOperationException">They don't; tells the first term that differs.</exception>
    public static void Check(ColumnTimeline settled, IEnumerable<int> rows)
    {
        foreach (var row in rows)
        {
            foreach (var (statement, period) in settled.Row(row).Statements.Zip(settled.Periods))
            {
                foreach (var figure in period.Figures.Where(figure => figure.Figure.IsTerm && !Equals(statement.Find(figure.Figure.Key)?.Outcome.Value, figure[row])))
                {
                    throw new InvalidOperationException($"{statement.Period}, {figure.Figure}: {statement.Find(figure.Figure.Key)?.Outcome.Value} by the rules, {figure[row]} by the plan");
                }
            }
        }
    }
}
