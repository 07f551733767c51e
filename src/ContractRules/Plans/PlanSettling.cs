using System.Globalization;
using ContractRules.Agreements;
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
    /// Blocks of rows hang on nothing but their own: whoever has several cores settles parts of the rows on each, all with one plan. Facts that
    /// are out of their ranges, or break what the agreement expects of them, are refused by their rows. Of what a statement warns, the reference
    /// alone tells.
    /// </remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="periods">The facts of each period; the periods must adjoin, and have the same rows.</param>
    /// <param name="state">What the periods before passed on; nothing for the first.</param>
    /// <param name="onBlock">Is told how many rows are done after each block; returns whether to go on. Left out where nobody waits.</param>
    /// <param name="readAs">How each row is read, where the plan asks each for itself (<see cref="PlanChoice.ReadByRow"/>); else left out.</param>
    /// <returns>The figures asked for, period by period; or all faults in the facts. Null where the caller would not go on.</returns>
    /// <exception cref="ArgumentException">There are no periods, they have different rows, the state is of another plan, or it is not told of each row how it is read where the plan asks.</exception>
    /// <exception cref="PlanRefusedException">The text of a period has a rule without a step.</exception>
    public static ColumnTimeline? Settle(this Plan plan, IReadOnlyList<FactColumns> periods, PlanState? state = null, Func<int, bool>? onBlock = null, IReadOnlyList<ReadingChoices>? readAs = null)
    {
        periods = [.. periods.Whole()];
        var rows = Rows(plan.NotNull(), periods, state);
        var read = RowsAsRead.Of(plan, readAs, rows);
        var faults = plan.Check.Faults(periods, state?.Through);
        if (faults.Count > 0)
        {
            return new(plan, periods, read, [], null, faults, state is null);
        }

        var blocks = BlocksOf(rows);
        var before = state?.Periods ?? 0;
        var settled = new SettledColumns[periods.Count];
        for (var at = 0; at < settled.Length; at++)
        {
            settled[at] = new(new GivenPeriod(plan, periods[at], read, before + at + 1), new PeriodFigures(rows, blocks, plan.Figures.Count));
        }

        var passed = new BlockState[blocks];
        var run = plan.Workers.Take(rows);
        for (var block = 0; block < blocks; block++)
        {
            var done = Math.Min((block + 1) * RowsABlock, rows);
            run.Begin(block * RowsABlock, done - (block * RowsABlock), state?.Blocks[block] ?? plan.Opening);
            foreach (var period in settled)
            {
                run.Settle(period.Given, period.Settled);
            }

            passed[block] = run.End();
            if (onBlock?.Invoke(done) == false)
            {
                return null;
            }
        }

        plan.Workers.Leave(run, rows);
        for (var at = 0; at < settled.Length; at++)
        {
            foreach (var fault in settled[at].Settled.Refused ?? [])
            {
                faults.Add(fault with { At = at });
            }
        }

        return faults.Count > 0
            ? new(plan, periods, read, [], null, faults, state is null)
            : new(
                plan,
                periods,
                read,
                settled,
                new(plan, rows, before + periods.Count, periods[^1].Period, passed),
                [],
                state is null);
    }

    /// <summary>In how many blocks so many rows are settled.</summary>
    internal static int BlocksOf(int rows) => (rows + RowsABlock - 1) / RowsABlock;

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
