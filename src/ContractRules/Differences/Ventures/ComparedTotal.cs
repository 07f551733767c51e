using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>What ventures come to together, as they are let go of one after another.</summary>
/// <param name="places">Which sums are kept of each.</param>
internal sealed class ComparedTotal(SumPlaces places)
{
    private readonly ComparedSums _sums = new(places);
    private readonly ComparedSums _known = new(places);
    private readonly MostDiffering _greatest = new(places, ComparingVentures.GreatestTold);
    private long _ventures;
    private long _refused;
    private long _differing;
    private long _open;
    private long _onOtherDays;

    /// <summary>Counts a venture. Of one that is refused nothing counts.</summary>
    public void Take(string venture, ComparedSums sums)
    {
        if (sums.IsRefused)
        {
            _refused++;
            return;
        }

        sums.LeaveOutRefused();
        _sums.Add(sums);
        if (!sums.IsOpen)
        {
            _known.Add(sums);
        }

        _ventures++;
        _differing += sums.IsChange ? 1 : 0;
        _open += sums.IsOpen ? 1 : 0;
        _onOtherDays += sums.ChangesDays ? 1 : 0;
        _greatest.Take(venture, sums);
    }

    /// <summary>A comparison with what they come to.</summary>
    public VentureComparison In(VentureComparison comparison) => comparison with
    {
        Ventures = _ventures,
        Refused = _refused,
        Periods = _sums.Periods,
        Span = _sums.Span,
        Differing = _differing,
        Open = _open,
        OnOtherDays = _onOtherDays,
        Totals = SummedUp.Payments<Money>(_sums, places),
        DeliveryTotals = SummedUp.Payments<Quantity>(_sums, places),
        TotalOfKnown = ForParties.Of(SummedUp.Payments<Money>(_known, places)),
        DeliveryTotalOfKnown = ForParties.Of(SummedUp.Payments<Quantity>(_known, places)),
        Causing = [.. places.Causes.Where((_, place) => _sums.IsMovedBy(place))],
        Greatest = _greatest.InOrder,
    };
}
