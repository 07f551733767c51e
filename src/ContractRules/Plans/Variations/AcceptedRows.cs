namespace ContractRules.Plans.Variations;

/// <summary>Rows of a run settled side by side, but for those whose facts are refused.</summary>
/// <param name="Settled">What the others come to; null where all are refused.</param>
/// <param name="Places">Of each row its place among those; null of one that is refused.</param>
internal sealed record AcceptedRows(ColumnTimeline? Settled, IReadOnlyList<int?> Places)
{
    /// <summary>Settles rows, and those again that are not refused.</summary>
    /// <param name="rows">How many there are.</param>
    /// <param name="settle">Settles some of them, by their numbers; what it adds behind them is as the last of these.</param>
    public static AcceptedRows Of(int rows, Func<IReadOnlyList<int>, ColumnTimeline> settle)
    {
        var (accepted, places) = (Enumerable.Range(0, rows).ToList(), new int?[rows]);
        while (accepted.Count > 0)
        {
            var settled = settle(accepted);
            if (settled.Faults.Count == 0)
            {
                foreach (var (place, row) in accepted.Index())
                {
                    places[row] = place;
                }

                return new(settled, places);
            }

            var refused = settled.Faults.Select(fault => fault.Row).ToHashSet();
            accepted = refused.Contains(null) ? [] : [.. accepted.Where((_, place) => !refused.Contains(place))];
        }

        return new(Settled: null, places);
    }
}
