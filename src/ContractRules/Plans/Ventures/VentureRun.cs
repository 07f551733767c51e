using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>The rows of one venture among those that came together, in their order, and what its periods before passed on.</summary>
/// <param name="Venture">The venture.</param>
/// <param name="Before">Where it stands; null where it begins.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record VentureRun(string Venture, VentureState? Before, ReadOnlyMemory<int> Rows)
{
    /// <summary>The runs in which the same periods follow on the same: each such lot is settled side by side.</summary>
    public static IEnumerable<IReadOnlyList<VentureRun>> SideBySide(IEnumerable<VentureRun> runs, IReadOnlyList<SettlementPeriod?> periods) =>
        runs.GroupBy(run => run, new OfSamePeriods(periods)).Select(group => group.ToList());

    private sealed class OfSamePeriods(IReadOnlyList<SettlementPeriod?> periods) : IEqualityComparer<VentureRun>
    {
        public bool Equals(VentureRun? x, VentureRun? y) => x!.Rows.Length == y!.Rows.Length && Standing(x) == Standing(y) && HaveSamePeriods(x.Rows.Span, y.Rows.Span);

        public int GetHashCode(VentureRun run) => HashCode.Combine(Standing(run), run.Rows.Length, periods[run.Rows.Span[0]]);

        private static (int Periods, SettlementPeriod? Through) Standing(VentureRun run) => (run.Before?.State.Periods ?? 0, run.Before?.State.Through);

        private bool HaveSamePeriods(ReadOnlySpan<int> some, ReadOnlySpan<int> others)
        {
            for (var at = 0; at < some.Length; at++)
            {
                if (periods[some[at]] != periods[others[at]])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
