using System.Text.Json.Serialization;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>Settles the rows of many ventures as they come, lot after lot: those whose periods are the same side by side, each from what its periods before passed on.</summary>
/// <remarks>What it comes to hangs on the rows alone, not on how they are cut into lots. It is used by one caller at a time.</remarks>
/// <example>
/// <code>
/// var settling = new VentureSettling(Plan.Of(agreement));
/// foreach (var rows in lots) Write(settling.Settle(rows));
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class VentureSettling
{
    private readonly VentureLedger _ledger = new();
    private readonly Plan _plan;
    private readonly VentureOrder _order;
    private string? _last;

    /// <summary>Settling that begins.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="order">In which order rows come.</param>
    /// <param name="carried">What earlier periods passed on, of the ventures that had any.</param>
    /// <exception cref="ArgumentException">A state is of another plan, or a venture has two.</exception>
    public VentureSettling(Plan plan, VentureOrder order = VentureOrder.Any, IEnumerable<VentureState>? carried = null)
    {
        (_plan, _order) = (plan.NotNull(), order);
        foreach (var state in carried ?? [])
        {
            if (state.NotNull().State.Plan != plan || _ledger.Of(state.Venture) is not null)
            {
                throw new ArgumentException($"Expected one state of this very plan for each venture; found {state}.", nameof(carried));
            }

            _ledger.Enter(state);
        }
    }

    /// <summary>What passes on of all ventures that were not let go of; of one that was stopped that of its last period without a fault.</summary>
    public IEnumerable<VentureState> Standing => _ledger.Standing;

    /// <summary>Settles the next rows. What is wrong stops its venture, from that row on, and no other.</summary>
    /// <param name="rows">The rows; those of a venture in the order of its periods. One that could not be read stops its venture, too.</param>
    /// <exception cref="PlanRefusedException">The text of a period has a rule without a step.</exception>
    public SettledRows Settle(VentureRows rows)
    {
        var (settled, faults, closed) = (new SettledRow?[rows.NotNull().Count], new List<VentureFault>(), new List<VentureState>());
        if (rows.Count == 0)
        {
            return new(rows, settled, [], []);
        }

        if (_last is not null && _last != rows.Ventures[0])
        {
            closed.AddRange(Close([_last]));
        }

        var begun = new VenturesBegun(rows, _ledger, isByVenture: _order == VentureOrder.ByVenture);
        faults.AddRange(begun.Apart);
        for (var waiting = begun.Runs; waiting.Count > 0;)
        {
            waiting = [.. VentureRun.SideBySide(waiting, rows.Periods).SelectMany(runs => Settle(rows, runs, settled, faults))];
        }

        closed.AddRange(Close(begun.Ventures.Where(venture => venture != rows.Ventures[^1])));
        _last = _order == VentureOrder.ByVenture ? rows.Ventures[^1] : null;
        _ledger.Gather();
        return new(rows, settled, [.. faults.OrderBy(fault => fault.Row)], [.. closed]);
    }

    private IEnumerable<VentureState> Close(IEnumerable<string> ventures) => _order == VentureOrder.ByVenture ? [.. ventures.Select(_ledger.Close).OfType<VentureState>()] : [];

    // Gives what has to be settled once more, without what was wrong.
    private IReadOnlyList<VentureRun> Settle(VentureRows rows, IReadOnlyList<VentureRun> runs, SettledRow?[] settled, List<VentureFault> faults)
    {
        var before = runs[0].Before is null ? null : PlanState.Of([.. runs.Select(run => (run.Before!.State, run.Before.Row))]);
        var facts = Enumerable.Range(0, runs[0].Rows.Length).Select(at => FactsOf(rows, runs, at)).ToList();
        var timeline = _plan.Settle(facts, before)!;
        if (timeline.Faults.Count > 0)
        {
            return WithoutFaults(runs, timeline.Faults.ToLookup(fault => fault.Row), facts, faults);
        }

        for (var run = 0; run < runs.Count; run++)
        {
            for (var at = 0; at < facts.Count; at++)
            {
                settled[runs[run].Rows.Span[at]] = new(timeline.Periods[at], run);
            }

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

    // Of each venture what is wrong in the first of its rows that is; those before it are settled all the same.
    private List<VentureRun> WithoutFaults(IReadOnlyList<VentureRun> runs, ILookup<int?, ColumnFault> found, List<FactColumns> facts, List<VentureFault> faults)
    {
        var again = new List<VentureRun>();
        foreach (var (index, run) in runs.Index())
        {
            var wrong = found[null].Concat(found[index]).GroupBy(fault => facts.FindIndex(columns => columns.Period == fault.Period)).MinBy(group => group.Key);
            if (wrong is not null)
            {
                _ledger.Stop(run.Venture);
                faults.AddRange(wrong.Select(fault => new VentureFault(run.Venture, run.Rows.Span[wrong.Key], fault.Fault)));
            }

            if (wrong?.Key != 0)
            {
                again.Add(wrong is null ? run : run with { Rows = run.Rows[..wrong.Key] });
            }
        }

        return again;
    }
}
