using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>Settles rows of ventures lot after lot, and holds where each venture stands: those whose periods are the same are settled side by side.</summary>
internal sealed class SettlingLots
{
    private readonly VentureLedger _ledger = new();
    private readonly Plan _plan;
    private readonly VentureOrder _order;
    private string? _last;

    public SettlingLots(Plan plan, VentureOrder order, IEnumerable<VentureState> carried)
    {
        (_plan, _order) = (plan, order.Defined());
        foreach (var state in carried)
        {
            if (state.NotNull().State.Plan != plan || _ledger.Of(state.Venture) is not null)
            {
                throw new ArgumentException($"Expected one state of this very plan for each venture; found {state}.", nameof(carried));
            }

            _ledger.Enter(state);
        }
    }

    /// <summary>After the last of them: what passes on of all ventures that are still held.</summary>
    public SettledRows End() => new(VentureRows.Of([], []), [], [], [.. _ledger.Standing]);

    /// <summary>Settles the next rows.</summary>
    public SettledRows Settle(VentureRows rows)
    {
        if (rows.Ventures.FirstOrDefault(venture => venture.Length > 0) is not { } first)
        {
            return new(rows, [], [], []);
        }

        var closed = new List<VentureState>(_last is not null && _last != first ? Close([_last]) : []);
        var begun = new VenturesBegun(rows, _ledger, isByVenture: _order == VentureOrder.ByVenture);
        var (settled, faults) = (new List<SettledTogether>(), new Dictionary<string, EquatableArray<VentureFault>>(StringComparer.Ordinal));
        for (var waiting = begun.Runs; waiting.Count > 0;)
        {
            waiting = [.. VentureRun.SideBySide(waiting, rows.Periods).SelectMany(runs => Settle(rows, runs, settled, faults))];
        }

        EquatableArray<VentureBegun> begins =
        [
            .. begun.Runs.Where(run => run.Before is null && _ledger.Of(run.Venture) is not null).Select(run => new VentureBegun(run.Venture, rows.Periods[run.Rows.Span[0]]!)),
        ];
        closed.AddRange(Close(begun.Ventures.Where(venture => venture != begun.Last)));
        _last = _order == VentureOrder.ByVenture ? begun.Last : null;
        _ledger.Gather();
        return new(rows, [.. settled], [.. begun.Apart.Concat(faults.Values.SelectMany(found => found)).OrderBy(fault => fault.Row)], [.. closed]) { Begun = begins };
    }

    private IEnumerable<VentureState> Close(IEnumerable<string> ventures) => _order == VentureOrder.ByVenture ? [.. ventures.Select(_ledger.Close).OfType<VentureState>()] : [];

    // Gives what has to be settled once more, without what was wrong.
    private IReadOnlyList<VentureRun> Settle(VentureRows rows, IReadOnlyList<VentureRun> runs, List<SettledTogether> settled, Dictionary<string, EquatableArray<VentureFault>> faults)
    {
        var before = runs[0].Before is null ? null : PlanState.Of([.. runs.Select(run => (run.Before!.State, run.Before.Row))]);
        var facts = Enumerable.Range(0, runs[0].Rows.Length).Select(at => FactsOf(rows, runs, at)).ToList();
        var timeline = _plan.Settle(facts, before)!;
        if (timeline.Faults.Count > 0)
        {
            return WithoutFaults(runs, timeline.Faults.ToLookup(fault => fault.Row), faults);
        }

        settled.AddRange(timeline.Periods.Select((period, at) => new SettledTogether(period, [.. runs.Select(run => run.Rows.Span[at])])));
        for (var run = 0; run < runs.Count; run++)
        {
            _ledger.Enter(new(runs[run].Venture, timeline.State!, run));
        }

        return [];
    }

    private static FactColumns FactsOf(VentureRows rows, IReadOnlyList<VentureRun> runs, int at)
    {
        var gathering = new Gathering();
        foreach (var run in runs)
        {
            gathering.Take(0, run.Rows.Span[at]);
        }

        return rows.Facts(rows.Periods[runs[0].Rows.Span[at]]!, gathering);
    }

    // Of each venture what is wrong in the first of its rows that is; those before it are settled all the same, where more may be found.
    private List<VentureRun> WithoutFaults(IReadOnlyList<VentureRun> runs, ILookup<int?, ColumnFault> found, Dictionary<string, EquatableArray<VentureFault>> faults)
    {
        var again = new List<VentureRun>();
        foreach (var (index, run) in runs.Index())
        {
            var wrong = found[null].Concat(found[index]).GroupBy(fault => fault.At).MinBy(group => group.Key);
            if (wrong is not null)
            {
                _ledger.Stop(run.Venture);
                faults[run.Venture] = [.. wrong.Select(fault => new VentureFault(run.Venture, run.Rows.Span[wrong.Key], fault.Fault))];
            }

            if (wrong?.Key != 0)
            {
                again.Add(wrong is null ? run : run with { Rows = run.Rows[..wrong.Key] });
            }
        }

        return again;
    }
}
