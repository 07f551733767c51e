using ContractRules.Comparison;
using ContractRules.Comparison.Columns;
using ContractRules.Comparison.Ventures;
using ContractRules.Values;

namespace ContractRules.Changes.Ventures;

/// <summary>In how many rows of ventures each payment that can change does, lot by lot.</summary>
/// <param name="plans">The plans of both texts.</param>
internal sealed class RunningPayments(PlansOfChange plans)
{
    private readonly PlannedWays _waysBefore = new(plans.Before);
    private readonly PlannedWays _waysAfter = new(plans.After);
    private readonly IReadOnlyList<(ClausePayment Payment, bool WasAsked, RunningChange Change)> _payments = Asked(plans);

    /// <summary>Adds the rows of a lot; gives those in which any payment differs.</summary>
    public IEnumerable<int> Add(SettledUnderBoth settled, IReadOnlyList<RowsOfBoth> rows)
    {
        var (paidBefore, paidAfter) = (new PaidRows(settled.Before, _waysBefore), new PaidRows(settled.After, _waysAfter));
        var differing = new HashSet<int>();
        foreach (var (payment, wasAsked, change) in _payments)
        {
            var (before, after) = (paidBefore.Of(payment.Way), paidAfter.Of(payment.Way));
            foreach (var (row, _, _) in rows.SelectMany(together => together.Rows))
            {
                if (!before.IsSame(after, row))
                {
                    var (one, other) = (before[row], after[row]);
                    change.Add(row, settled.Before, becomesUndetermined: wasAsked && one is not null && other is null, turnsRound: one?.Sign * other?.Sign < 0);
                    differing.Add(row);
                }
            }

            change.EndLot();
        }

        return differing;
    }

    public EquatableArray<ChangeOfVentures<ClausePayment>> ToChanges() => [.. _payments.Select(payment => payment.Change.ToChange(payment.Payment))];

    // What nobody was asked to pay does not become undetermined.
    private static List<(ClausePayment, bool, RunningChange)> Asked(PlansOfChange plans)
    {
        var asked = plans.Before.Agreement.Texts.SelectMany(text => PaymentWay.In(text, text)).Select(way => way.EitherWay).ToHashSet();
        return [.. plans.Reach.ChangeablePayments.Select(payment => (payment, asked.Contains(payment.Way.EitherWay), new RunningChange()))];
    }
}
