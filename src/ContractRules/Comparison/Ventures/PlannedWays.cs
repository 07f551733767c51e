using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>Who pays whom, and in what, by each payment of a plan.</summary>
/// <param name="plan">The plan.</param>
internal sealed class PlannedWays(Plan plan)
{
    private readonly Dictionary<PlanProgram, (IReadOnlyList<PaymentWay?> Ways, ILookup<PaymentWay, (int Place, bool IsBack)> Places)> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The way of each figure of the plan, in its order, by the text of a period; null of one that is no payment, or that the text does not ask for.</summary>
    /// <exception cref="PlanRefusedException">The text changes inside the period, and a payment goes otherwise before than after: which of them is settled hangs on the end of each row.</exception>
    public IReadOnlyList<PaymentWay?> In(SettlementPeriod period) => Known(period).Ways;

    /// <summary>The places of the figures that are paid either way, by <see cref="PaymentWay.EitherWay"/>, and whether the other way round.</summary>
    /// <exception cref="PlanRefusedException">As <see cref="In"/>.</exception>
    public ILookup<PaymentWay, (int Place, bool IsBack)> PlacesIn(SettlementPeriod period) => Known(period).Places;

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
