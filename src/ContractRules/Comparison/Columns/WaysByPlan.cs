using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Variations;
using ContractRules.Settlement;

namespace ContractRules.Comparison.Columns;

/// <summary>Settles a run in many ways to read the text side by side, by one plan whose rows say how they are read.</summary>
internal sealed class WaysByPlan
{
    private readonly Plan _plan;
    private readonly IReadOnlyList<PeriodFacts> _periods;
    private readonly PlannedWays _ways;

    private WaysByPlan(Plan plan, IReadOnlyList<PeriodFacts> periods)
    {
        (_plan, _periods, _ways) = (plan, periods, new(plan));
        // Where no plan tells who pays, it refuses now and not when rows are settled.
        foreach (var facts in periods)
        {
            _ways.In(facts.Period);
        }
    }

    /// <summary>By the plan; null where there is none of the payments, something is wrong in the facts as the text is read, or there are items, which are gone through for each row.</summary>
    public static WaysByPlan? Of(Agreement agreement, IReadOnlyList<PeriodFacts> periods) => periods.Any(facts => facts.Items.Count > 0) ? null
        : PlanOfRun.Of(agreement, periods, PlanChoice.PaymentsAlone.ReadByRow, plan => new WaysByPlan(plan, periods));

    /// <summary>What parties receive more or less in each of these ways.</summary>
    /// <param name="ways">The ways, which answer alike what is answered for all rows.</param>
    /// <param name="asRead">What is paid as the text is read.</param>
    public IReadOnlyList<ReadingTrial> With(IReadOnlyList<ReadingChoices> ways, PaidAsRead asRead)
    {
        var accepted = AcceptedRows.Of(ways.Count, rows => Settled([.. rows.Select(row => ways[row])]));
        var more = accepted.Settled is null ? [] : MoreIn(accepted.Settled.Periods, asRead, accepted.Places.Count(place => place is not null));
        return [.. accepted.Places.Select(place => place is { } row ? new ReadingTrial(more[row].Totals, IsTried: true) : ReadingTrial.Refused)];
    }

    private MoreByParty[] MoreIn(IEnumerable<SettledColumns> periods, PaidAsRead asRead, int rows)
    {
        var (more, all) = (Enumerable.Range(0, rows).Select(_ => new MoreByParty()).ToArray(), Enumerable.Range(0, rows).ToList());
        foreach (var (settled, (statement, before)) in periods.Zip(asRead.Periods))
        {
            foreach (var way in PaymentWay.EitherIn(statement.Version).Union(_ways.EitherIn(settled.Period)).Where(way => !before.IsOpen(way)))
            {
                var paid = new PaidColumn(way.Unit, rows);
                _ways.Add(settled, way, all, paid);
                var asIs = before.Stated(way);
                foreach (var row in all)
                {
                    more[row].Add(way, asIs, paid[row]);
                }
            }
        }

        return more;
    }

    private ColumnTimeline Settled(IReadOnlyList<ReadingChoices> ways)
    {
        var rows = SideBySide.Filled(ways);
        return _plan.Settle([.. _periods.Select(facts => FactColumns.Alike(_plan.Agreement, facts, rows.Count))], readAs: rows)!;
    }
}
