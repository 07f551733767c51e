using System.Globalization;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>Settles many rows by a plan: block by block, so that what passes on stays close, and in each the periods in order.</summary>
public static class PlanSettling
{
    /// <summary>How many rows are settled side by side.</summary>
    public const int RowsABlock = 1_024;

    /// <summary>Settles successive periods of many rows.</summary>
    /// <remarks>
    /// Blocks of rows hang on nothing but their own: whoever has several cores settles parts of the rows on each, all with one plan. The facts'
    /// own ranges are looked at; what an agreement expects of them beyond that only where it is asked for (<see cref="PlanChoice.WithExpectations"/>).
    /// </remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="periods">The facts of each period; the periods must adjoin, and have the same rows.</param>
    /// <param name="state">What the periods before passed on; nothing for the first.</param>
    /// <param name="onBlock">Is told how many rows are done after each block; returns whether to go on. Left out where nobody waits.</param>
    /// <returns>The figures asked for, period by period; or all faults in the facts. Null where the caller would not go on.</returns>
    /// <exception cref="ArgumentException">There are no periods, they have different rows, or the state is of another plan.</exception>
    /// <exception cref="PlanRefusedException">The text of a period has a rule without a step.</exception>
    public static ColumnTimeline? Settle(this Plan plan, IReadOnlyList<FactColumns> periods, PlanState? state = null, Func<int, bool>? onBlock = null)
    {
        periods = [.. periods.Whole()];
        var rows = Rows(plan.NotNull(), periods, state);
        EquatableArray<ColumnFault> faults = [.. ColumnsCheck.Faults(plan.Agreement, periods, state?.Through)];
        if (faults.Count > 0)
        {
            return new(plan, periods, [], null, faults, state is null);
        }

        var blocks = (rows + RowsABlock - 1) / RowsABlock;
        var before = state?.Periods ?? 0;
        var given = periods.Select((facts, index) => new GivenPeriod(plan, facts, before + index + 1)).ToArray();
        var settled = periods.Select(_ => new PeriodFigures(rows, blocks, plan.Figures.Count)).ToArray();
        var (passed, opening) = (new BlockState[blocks], new BlockState(plan.State.Select(column => new Cells(null, column.Opening)).ToArray()));
        var run = new BlockRun(new(Math.Min(rows, RowsABlock), plan.Agreement.Holidays));
        for (var block = 0; block < blocks; block++)
        {
            var done = Math.Min((block + 1) * RowsABlock, rows);
            run.Begin(done - (block * RowsABlock), state?.Blocks[block] ?? opening);
            for (var period = 0; period < given.Length; period++)
            {
                run.Settle(given[period], block, settled[period]);
            }

            passed[block] = run.End();
            if (onBlock?.Invoke(done) == false)
            {
                return null;
            }
        }

        return new(
            plan,
            periods,
            [.. given.Zip(settled, (facts, figures) => new SettledColumns(facts.Period, facts.Program.Text.InForceFrom, [.. plan.Figures.Select((figure, place) => new FigureColumn(figure, place, rows, figures))]))],
            new(plan, rows, before + periods.Count, periods[^1].Period, passed),
            [],
            state is null);
    }

    private static int Rows(Plan plan, IReadOnlyList<FactColumns> periods, PlanState? state)
    {
        var rows = periods.Count > 0 ? periods[0].Rows : throw new ArgumentException("Expected one period or more; found none.", nameof(periods));
        return periods.FirstOrDefault(facts => facts.Rows != rows) is { } other
            ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"All periods have the same rows; found {rows} and {other.Rows}."), nameof(periods))
            : state is not null && (state.Plan != plan || state.Rows != rows)
                ? throw new ArgumentException($"Expected the state of {rows} rows of this very plan; found {state}.", nameof(state))
                : rows;
    }
}
