using System.Globalization;
using ContractRules.Plans.Columns;
using ContractRules.Settlement;
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
    /// own ranges are looked at; what an agreement expects of them beyond that is told by the reference alone.
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
        var rows = Rows(plan.NotNull(), periods.Whole(), state);
        EquatableArray<FactFault> faults = [.. ColumnsCheck.Faults(plan.Agreement, periods, state?.Through)];
        if (faults.Count > 0)
        {
            return new(plan, periods, [], null, faults, state is null);
        }

        var blocks = (rows + RowsABlock - 1) / RowsABlock;
        var (settled, passed) = (new SettledFigure?[periods.Count][][], new BlockState[blocks]);
        for (var period = 0; period < periods.Count; period++)
        {
            settled[period] = new SettledFigure?[blocks][];
        }

        var frames = new Dictionary<TailoredProgram, Frame>();
        for (var block = 0; block < blocks; block++)
        {
            var first = block * RowsABlock;
            var run = new BlockRun(plan, Math.Min(RowsABlock, rows - first), state?.Blocks[block], frames);
            for (var period = 0; period < periods.Count; period++)
            {
                settled[period][block] = run.Settle(periods[period], first, (state?.Periods ?? 0) + period + 1);
            }

            passed[block] = run.State;
            if (onBlock?.Invoke(Math.Min(first + RowsABlock, rows)) == false)
            {
                return null;
            }
        }

        return new(
            plan,
            periods,
            [.. periods.Select((facts, period) => Period(plan, facts, settled[period]))],
            new(plan, rows, (state?.Periods ?? 0) + periods.Count, periods[^1].Period, passed),
            [],
            state is null);
    }

    private static SettledColumns Period(Plan plan, FactColumns facts, SettledFigure?[][] blocks) => new(
        facts.Period,
        [.. plan.Figures.Select((figure, place) => new FigureColumn(figure, facts.Rows, RowsABlock, [.. blocks.Select(block => block[place])]))]);

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
