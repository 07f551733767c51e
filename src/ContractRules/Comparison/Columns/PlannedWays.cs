using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Comparison.Columns;

/// <summary>Who pays whom, and in what, by each payment of a plan.</summary>
/// <param name="plan">The plan.</param>
internal sealed class PlannedWays(Plan plan)
{
    private readonly Dictionary<PlanProgram, (IReadOnlyList<PaymentWay?> Ways, ILookup<PaymentWay, (int Place, bool IsBack)> Places)> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The way of each figure of the plan, in its order, by the text of a period; null of one that is no payment, or that the text does not ask for.</summary>
    /// <exception cref="PlanRefusedException">The text changes inside the period, and a payment goes otherwise before than after: which of them is settled hangs on the end of each row.</exception>
    public IReadOnlyList<PaymentWay?> In(SettlementPeriod period) => Known(period).Ways;

    /// <summary>All ways in which anything can be paid by the text of a period, each the way of <see cref="PaymentWay.EitherWay"/>.</summary>
    /// <exception cref="PlanRefusedException">As <see cref="In"/>.</exception>
    public IEnumerable<PaymentWay> EitherIn(SettlementPeriod period) => Known(period).Places.Select(found => found.Key);

    /// <summary>Adds what is paid one way, less what is paid back, in a period.</summary>
    /// <param name="settled">The period.</param>
    /// <param name="way">The way; what counts as <see cref="PaymentWay.EitherWay"/> does counts as positive.</param>
    /// <param name="rows">Of each of its rows the row of the column.</param>
    /// <param name="column">The column to which it is added.</param>
    public void Add(SettledColumns settled, PaymentWay way, IReadOnlyList<int> rows, PaidColumn column)
    {
        foreach (var (place, isBack) in Known(settled.Period).Places[way.EitherWay].Where(found => settled.Figures[found.Place].IsStated))
        {
            column.Add(settled.Figures[place], rows, isBack);
        }
    }

    private (IReadOnlyList<PaymentWay?> Ways, ILookup<PaymentWay, (int Place, bool IsBack)> Places) Known(SettlementPeriod period)
    {
        var program = plan.ProgramOf(period);
        if (!_known.TryGetValue(program, out var known))
        {
            var ways = WaysIn(program, period);
            var places =
                from found in ways.Index()
                where found.Item is not null
                let either = found.Item.EitherWay
                select (Way: either, Place: found.Index, IsBack: found.Item != either);
            _known[program] = known = (ways, places.ToLookup(found => found.Way, found => (found.Place, found.IsBack)));
        }

        return known;
    }

    private List<PaymentWay?> WaysIn(PlanProgram program, SettlementPeriod period)
    {
        var ways = program.Earlier.Select(earlier => earlier.Text).Append(program.Text)
            .SelectMany(text => PlannedFigures.PaymentsOf(text.Text))
            .GroupBy(found => (found.Figure.Clause, found.Figure.Key), found => PaymentWay.Of(found.Figure.Clause, found.Payment))
            .ToDictionary(found => found.Key, found => found.Distinct().ToList());
        PlanRefusedException.ThrowIfAny(plan.Agreement.Key, [.. ways.Values.Where(found => found.Count > 1).Select(found => Refused(found, period))]);
        return [.. plan.Figures.Select(figure => figure.IsPayment && ways.TryGetValue((figure.Clause, figure.Key), out var found) ? found[0] : null)];
    }

    private static PlanRefusal Refused(IEnumerable<PaymentWay> ways, SettlementPeriod period) => new(
        ways.First().Clause,
        $"the payment {string.Join(", or ", ways.Select(way => $"from {way.Payer} to {way.Payee} in {way.Unit}"))}",
        $"its text changes inside {period}, and who pays whom hangs on whether the agreement ends before");
}
