using ContractRules.Comparison;
using ContractRules.Comparison.Ventures;
using ContractRules.Observance.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;

namespace ContractRules.Changes.Ventures;

/// <summary>What a change does to ventures, lot by lot.</summary>
internal sealed class RunningChanges
{
    private readonly PlansOfChange _plans;
    private readonly PlannedWays _waysBefore;
    private readonly PlannedWays _waysAfter;
    private readonly HashSet<PaymentWay> _asked;
    private readonly List<(TermDeclaration Term, int Before, int After, RunningChange Change)> _terms;
    private readonly List<(ClausePayment Payment, RunningChange Change)> _payments;
    private readonly List<(RunningInvariant Before, RunningInvariant After)> _invariants;
    private readonly HashSet<string> _differing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stoppedBefore = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stoppedAfter = new(StringComparer.Ordinal);
    private long _ventures;
    private long _periods;

    public RunningChanges(PlansOfChange plans)
    {
        (_plans, _waysBefore, _waysAfter) = (plans, new(plans.Before), new(plans.After));
        _asked = [.. plans.Before.Agreement.Texts.SelectMany(text => PaymentWay.In(text, text)).Select(way => way.EitherWay)];
        _terms = [.. plans.Reach.ChangeableTerms.Select(term => (term, PlaceOf(term, plans.Before), PlaceOf(term, plans.After), new RunningChange()))];
        _payments = [.. plans.Reach.ChangeablePayments.Select(payment => (payment, new RunningChange()))];
        _invariants = [.. plans.Invariants.Select(invariant => (new RunningInvariant(invariant, plans.Before), new RunningInvariant(invariant, plans.After)))];
    }

    /// <summary>Adds a lot.</summary>
    public void Add(SettledUnderBoth settled)
    {
        foreach (var (before, after) in _invariants)
        {
            before.Add(settled.Before);
            after.Add(settled.After);
        }

        _stoppedBefore.UnionWith(settled.Before.Faults.Select(fault => fault.Venture));
        _stoppedAfter.UnionWith(settled.After.Faults.Select(fault => fault.Venture));
        _ventures += settled.Before.Closed.Select(venture => venture.Venture).Intersect(settled.After.Closed.Select(venture => venture.Venture), StringComparer.Ordinal).LongCount();
        var rows = RowsOfBoth.Of(settled);
        _periods += rows.Sum(together => (long)together.Rows.Count);
        AddTerms(settled.Before, rows);
        AddPayments(settled, rows);
    }

    public VentureChangeCheck ToCheck() => new(_plans.Before.Agreement, _plans.After.Agreement, _plans.Reach)
    {
        Ventures = _ventures,
        Periods = _periods,
        Stopped = _stoppedBefore.Count(_stoppedAfter.Contains),
        StoppedBefore = _stoppedBefore.Count(venture => !_stoppedAfter.Contains(venture)),
        StoppedAfter = _stoppedAfter.Count(venture => !_stoppedBefore.Contains(venture)),
        Differing = _differing.Count,
        Invariants = [.. _invariants.Select(invariant => Changed(invariant.Before, invariant.After))],
        Terms = [.. _terms.Select(term => term.Change.Of(term.Term))],
        Payments = [.. _payments.Select(payment => payment.Change.Of(payment.Payment))],
    };

    private static ChangedInvariantOfVentures Changed(RunningInvariant before, RunningInvariant after)
    {
        var broken = after.Breaking.Where(venture => !before.Breaks(venture.Venture)).ToList();
        return new(before.ToInvariant(), after.ToInvariant(), broken.Count, [.. broken.Take(InvariantOfVentures.MostTold).Select(venture => new VentureAndPeriod(venture.Venture, venture.Period))]);
    }

    private static int PlaceOf(TermDeclaration term, Plan plan) => plan.Figures.ToList().FindIndex(figure => figure.IsTerm && figure.Key == term.Key);

    private void AddTerms(SettledRows lot, IReadOnlyList<RowsOfBoth> rows)
    {
        foreach (var (_, placeBefore, placeAfter, change) in _terms)
        {
            foreach (var together in rows)
            {
                var before = placeBefore < 0 ? null : together.Before.Figures[placeBefore];
                var after = placeAfter < 0 ? null : together.After.Figures[placeAfter];
                foreach (var (row, atBefore, atAfter) in together.Rows)
                {
                    if (!AreSame(before, atBefore, after, atAfter))
                    {
                        change.Add(row, lot, becomesUndetermined: after?[atAfter] is null);
                        _differing.Add(lot.Facts.Ventures[row]);
                    }
                }
            }

            change.EndLot();
        }
    }

    private void AddPayments(SettledUnderBoth settled, IReadOnlyList<RowsOfBoth> rows)
    {
        var (paidBefore, paidAfter) = (new PaidRows(settled.Before, _waysBefore), new PaidRows(settled.After, _waysAfter));
        foreach (var (payment, change) in _payments)
        {
            var (before, after) = (paidBefore.Of(payment.Way), paidAfter.Of(payment.Way));
            foreach (var (row, _, _) in rows.SelectMany(together => together.Rows))
            {
                if (!before.IsSame(after, row))
                {
                    var (one, other) = (before[row], after[row]);
                    change.Add(row, settled.Before, one is not null && other is null && _asked.Contains(payment.Way.EitherWay), one?.Sign * other?.Sign < 0);
                    _differing.Add(settled.Before.Facts.Ventures[row]);
                }
            }

            change.EndLot();
        }
    }

    private static bool AreSame(FigureColumn? before, int atBefore, FigureColumn? after, int atAfter) =>
        before is not null && after is not null
        && before.TryGetSteps(atBefore, out var steps, out var decimals) && after.TryGetSteps(atAfter, out var others, out var otherDecimals) && decimals == otherDecimals
            ? steps == others
            : Equals(before?[atBefore], after?[atAfter]);
}
