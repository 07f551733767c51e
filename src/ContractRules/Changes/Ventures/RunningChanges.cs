using ContractRules.Agreements;
using ContractRules.Observance.Ventures;

namespace ContractRules.Changes.Ventures;

/// <summary>What a change does to ventures, lot by lot.</summary>
/// <param name="before">The agreement before the change.</param>
/// <param name="after">The agreement after it.</param>
/// <param name="plans">The plans of both.</param>
internal sealed class RunningChanges(Agreement before, Agreement after, PlansOfChange plans)
{
    private readonly RunningTerms _terms = new(plans);
    private readonly RunningPayments _payments = new(plans);
    private readonly IReadOnlyList<(RunningInvariant Before, RunningInvariant After)> _invariants =
        [.. plans.Invariants.Select(invariant => (new RunningInvariant(invariant, plans.Before), new RunningInvariant(invariant, plans.After)))];

    private readonly HashSet<string> _differing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stoppedBefore = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stoppedAfter = new(StringComparer.Ordinal);
    private long _ventures;
    private long _periods;

    /// <summary>Adds a lot.</summary>
    public void Add(SettledUnderBoth settled)
    {
        var rows = RowsOfBoth.Of(settled);
        Hold(settled);
        _stoppedBefore.UnionWith(settled.Before.Stopped);
        _stoppedAfter.UnionWith(settled.After.Stopped);
        _ventures += settled.Before.Closed.Select(venture => venture.Venture).Intersect(settled.After.Closed.Select(venture => venture.Venture), StringComparer.Ordinal).LongCount();
        _periods += rows.Sum(together => (long)together.Rows.Count);
        _differing.UnionWith(_terms.Add(settled.Before, rows).Concat(_payments.Add(settled, rows)).Select(row => settled.Before.Facts.Ventures[row]));
    }

    public VentureChangeCheck ToCheck() => new(before, after, plans.Reach)
    {
        Ventures = _ventures,
        Periods = _periods,
        Stopped = _stoppedBefore.Count(_stoppedAfter.Contains),
        StoppedBefore = _stoppedBefore.Count(venture => !_stoppedAfter.Contains(venture)),
        StoppedAfter = _stoppedAfter.Count(venture => !_stoppedBefore.Contains(venture)),
        Differing = _differing.Count,
        Invariants = [.. _invariants.Select(invariant => Changed(invariant.Before, invariant.After))],
        Terms = _terms.ToChanges(),
        Payments = _payments.ToChanges(),
    };

    private void Hold(SettledUnderBoth settled)
    {
        if (_invariants.Count == 0)
        {
            return;
        }

        var (before, after) = (ObservedBlock.Of(settled.Before, settled.IsUnderBoth), ObservedBlock.Of(settled.After, settled.IsUnderBoth));
        foreach (var (ofBefore, ofAfter) in _invariants)
        {
            ofBefore.Add(settled.Before.Facts.Ventures, before);
            ofAfter.Add(settled.After.Facts.Ventures, after);
        }
    }

    private static ChangedInvariantOfVentures Changed(RunningInvariant before, RunningInvariant after) =>
        new(before.ToInvariant(), after.ToInvariant(), [.. after.Breaking.Where(venture => !before.Breaks(venture.Venture))]);
}
